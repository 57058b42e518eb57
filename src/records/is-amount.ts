import type { MetricInfo } from '../metric';
import type { Timing } from '../quantity';
import { unitParts } from '../unit';
import { calendarQuantities } from './calendar-quantities';
import { isSum } from './is-sum';
import type { Resolve } from './needs';

const rates: ReadonlySet<string> = new Set(['share', 'ratio', 'multiple', 'score', 'number']);

/**
 * Whether a metric is an amount, of which every segment has a part: a sum of flows, of balances or of numbers of things,
 * also if it is divided by the days of the period. Shares, averages and prices are none: they hold in a segment as they
 * do in all.
 *
 * @param timings the quantities that it may be made of; without distinct things (`period`), the parts add up for sure
 */
export function isAmount(
  metric: MetricInfo,
  resolve: Resolve,
  timings: readonly Timing[] = ['flow', 'start', 'end', 'period'],
): boolean {
  return isSum(metric, resolve, (name, { timing, unit }) => {
    if (Object.hasOwn(calendarQuantities, name)) return 'factor';
    const { measure, per } = unitParts(unit);
    const isRate = timing === 'period' && (per !== undefined || rates.has(measure));
    return timings.includes(timing) && !isRate ? 'term' : undefined;
  });
}
