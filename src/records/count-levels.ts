import { add, type ExactNumber, signOf } from '../exact';
import type { PeriodSpan } from './calendar';
import type { CohortCounts } from './cohort-counts';
import { groupStarts } from './group-starts';
import type { LevelChanges } from './level-changes';
import { orderByGroup } from './order-by-group';

/**
 * Tells which cohorts customers belong to and when they are kept, by what they pay: a customer joins with the first
 * instant at which it pays more than nothing, and is kept in a period at whose end it does. Its revenue there is what it
 * pays a month at the end of the period, times the divisor of the changes. Who joins outside the periods is in no cohort.
 *
 * @param compareSegments decides between segments in which a customer begins at the same instant
 */
export function countLevels(
  counts: CohortCounts,
  changes: LevelChanges,
  periods: readonly PeriodSpan[],
  compareSegments: (left: number, right: number) => number,
): void {
  const { count: all, customers, instants, names } = changes;
  const starts = groupStarts(customers, all, names.size);
  const order = orderByGroup(customers, all, starts);
  const keptIn = new Int32Array(periods.length);
  for (let customer = 0; customer < names.size; customer += 1) {
    const own = order
      .subarray(starts[customer], starts[customer + 1])
      .sort((left, right) => (instants[left] as number) - (instants[right] as number));
    const joined = firstPaid(changes, own);
    if (joined === undefined) continue;
    const { instant, levels } = joined;
    const cohort = periods.findIndex((period) => period.start <= instant && instant < period.end);
    if (cohort === -1) continue;
    const paid = [...levels].filter(([, amount]) => signOf(amount) > 0).map(([segment]) => segment);
    const segment = paid.sort(compareSegments)[0] as number;

    let [next, count] = [0, 0];
    let level: ExactNumber = 0;
    for (let period = cohort; period < periods.length; period += 1) {
      const { end: until } = periods[period] as PeriodSpan;
      for (; next < own.length && (instants[own[next] as number] as number) < until; next += 1) {
        level = add(level, changes.amountAt(own[next] as number));
      }
      if (signOf(level) <= 0) continue;
      keptIn[count] = period;
      count += 1;
      counts.addRevenue(segment, cohort, period, level);
    }
    counts.addCustomer(segment, cohort, keptIn, count);
  }
}

/** The first instant at which a customer pays, and what in each segment. */
function firstPaid(changes: LevelChanges, own: Int32Array) {
  const { segments, instants } = changes;
  const levels = new Map<number, ExactNumber>();
  let level: ExactNumber = 0;
  for (const [index, change] of own.entries()) {
    const amount = changes.amountAt(change);
    const segment = segments[change] as number;
    level = add(level, amount);
    levels.set(segment, add(levels.get(segment) ?? 0, amount));
    const instant = instants[change] as number;
    const isLast = index + 1 === own.length || (instants[own[index + 1] as number] as number) > instant;
    if (isLast && signOf(level) > 0) return { instant, levels };
  }
  return undefined;
}
