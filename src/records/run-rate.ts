import type { Decimal } from '../decimal';
import { divide, Exact, multiply } from '../exact';
import type { MetricInfo } from '../metric';
import { givenInputs } from './given-inputs';
import { isFlow } from './is-flow';
import { metricOf } from './metric-of';
import { replacing } from './needs';
import type { Metrics } from './options';
import { PeriodDays } from './period-days';
import type { Period, Report, ReportRow, TotalRow } from './report';
import { type Segment, segmentOf } from './segment-of';

/** What a period comes to if it goes on as it has begun. */
export interface RunRateRow<By extends string = string> {
  readonly period: Period;
  readonly segment: Segment<By>;
  /** What there is so far. */
  readonly value: Decimal | null;
  /** Days of the period that are over; null where the report has no start and no end. */
  readonly elapsedDays: Decimal | null;
  readonly days: Decimal | null;
  /** The value ÷ elapsed days × days; of a period that is over, the value itself. */
  readonly projection: Decimal | null;
  /** Why there is no projection. */
  readonly reason?: string;
}

/** Rows in the order of those of the report. */
export interface RunRate<By extends string = string> {
  readonly metric: MetricInfo;
  readonly rows: readonly RunRateRow<By>[];
  readonly periodTotals: readonly RunRateRow<never>[];
  readonly segmentTotals: readonly RunRateRow<By>[];
  readonly total: RunRateRow<never>;
}

/**
 * Projects a flow to the end of the periods that are still running, in proportion to the days of the calendar. It knows
 * neither seasons nor weekends.
 *
 * There is no projection where nothing of the period is over, and none of numbers that are given for whole periods.
 *
 * @throws TypeError if the report has no such metric, or it is no flow: a rate or a balance does not grow with the days
 */
export function runRate<M extends Metrics, By extends string>(
  result: Report<M, By>,
  metric: keyof M & string,
): RunRate<By> {
  const info = metricOf(result.metrics, metric);
  if (!isFlow(info, replacing(result.metrics, result.use))) {
    throw new TypeError(`${metric} is no flow: only sums of flows, each times a constant, grow with the days`);
  }
  const hasGiven = givenInputs(result.detail(result.total, metric)).length > 0;
  const days = new PeriodDays(result);
  const project = <Names extends string>(
    row: ReportRow<M, By> | TotalRow<M>,
    by: readonly Names[],
  ): RunRateRow<Names> => {
    const { period } = row;
    const value: Decimal | null = row[metric];
    const inPeriod = days.of(period);
    const shared = {
      period,
      segment: segmentOf(row, by),
      value,
      elapsedDays: inPeriod === undefined ? null : divide(inPeriod.elapsed.dividend, inPeriod.elapsed.divisor),
      days: inPeriod === undefined ? null : divide(inPeriod.all.dividend, inPeriod.all.divisor),
    };
    const none = (reason: string): RunRateRow<Names> => ({ ...shared, projection: null, reason });
    if (value === null) return none(row.reasons[metric] ?? '');
    if (!period.running || inPeriod === undefined) return { ...shared, projection: value };
    const [given] = hasGiven ? givenInputs(result.detail(row, metric)) : [];
    if (given !== undefined) return none(`${given.title} is given for whole periods`);
    const { all, elapsed } = inPeriod;
    if (elapsed.dividend === 0) return none('nothing of the period is over');
    const dividend = multiply(multiply(new Exact(value), all.dividend), elapsed.divisor);
    return { ...shared, projection: divide(dividend, multiply(all.divisor, elapsed.dividend)) };
  };
  return {
    metric: info,
    rows: result.rows.map((row) => project(row, result.by)),
    periodTotals: result.periodTotals.map((row) => project(row, [])),
    segmentTotals: result.segmentTotals.map((row) => project(row, result.by)),
    total: project(result.total, []),
  };
}
