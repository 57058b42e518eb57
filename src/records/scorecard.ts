import type { Decimal } from '../decimal';
import { divide, Exact, multiply } from '../exact';
import type { MetricInfo } from '../metric';
import { readDecimal } from '../read-decimal';
import { givenInputs } from './given-inputs';
import type { Better, Goal } from './goal';
import { isFlow } from './is-flow';
import type { Kpi, RowTarget } from './kpi';
import { metricOf } from './metric-of';
import { replacing, type Resolve } from './needs';
import type { Metrics } from './options';
import { PeriodDays } from './period-days';
import type { Comparison, Period, Report } from './report';
import { type Segment, segmentOf } from './segment-of';
import { type Frame, frameOf, Targets } from './targets';

/**
 * - `met`: the target is reached, or the value lies within the range
 * - `at risk`: it is missed by no more than the warning allows
 * - `missed`: it is missed by more
 * - `open`: what is still to come may decide it, as the period is running and the metric a flow
 * - `undefined`: there is no value
 */
export type KpiStatus = 'met' | 'at risk' | 'missed' | 'open' | 'undefined';

/** What the rest of a period has to bring. */
export interface Remaining {
  /** How much is missing to the target, or to the start of a range; where less is better, how much is left. 0 if nothing. */
  readonly value: Decimal;
  readonly days: Decimal;
  readonly perDay: Decimal;
}

/** How a metric stands against its target in one row. */
export interface KpiResult {
  readonly value: Decimal | null;
  /** Null where none is stated for the row. */
  readonly target: RowTarget | null;
  /** The value ÷ the target; where less is better, the target ÷ the value. */
  readonly attainment: Decimal | null;
  /** The value less the target, or less the end of a range that it lies beyond; 0 within the range. */
  readonly gap: Decimal | null;
  /** Null where there is no target. */
  readonly status: KpiStatus | null;
  /** Since the period before, or the one that the report compares with; null where there is none to compare with. */
  readonly trend: 'better' | 'worse' | 'same' | null;
  /** Only of a flow with a target in a period that is still running. */
  readonly remaining: Remaining | null;
  /** Why the value or the attainment is null. */
  readonly reasons: { readonly value?: string; readonly attainment?: string };
}

export interface ScorecardRow<Name extends string = string, By extends string = string> {
  readonly period: Period;
  readonly segment: Segment<By>;
  readonly kpis: Readonly<Record<Name, KpiResult>>;
}

/** Rows in the order of those of the report. */
export interface Scorecard<Name extends string = string, By extends string = string> {
  readonly rows: readonly ScorecardRow<Name, By>[];
  readonly periodTotals: readonly ScorecardRow<Name, never>[];
  readonly segmentTotals: readonly ScorecardRow<Name, By>[];
  readonly total: ScorecardRow<Name, never>;
}

/** A row of a report, whatever its metrics and columns are. */
interface AnyRow {
  readonly period: Period;
  readonly reasons: Readonly<Record<string, string | undefined>>;
  readonly compared?: Readonly<Record<string, Comparison>>;
}

/** Where a row stands in the report. */
interface Place {
  readonly row: AnyRow;
  readonly segment: Segment | undefined;
  /** Whether it holds all periods together. */
  readonly isTotal: boolean;
  /** The same segment in the period before. */
  readonly before: AnyRow | undefined;
}

/**
 * Compares metrics of a report with their targets.
 *
 * A target without a segment holds in each segment where the metric is a rate or an average; that of an amount, such as
 * revenue, is for all segments together. A target without a period holds in each period, and in the totals too unless
 * the metric is a flow: the target of a flow over several periods is the sum of theirs. Likewise, the target of an amount
 * over all segments is the sum of theirs, if it is not stated itself.
 *
 * @param kpis targets by the keys of the metrics in the report
 * @throws TypeError if the report has no such metric, period or segment, or a target or a warning is no number for it
 * @throws TypeError if a number is the target of a metric that does not say which way is better, and `better` does not
 */
export function scorecard<M extends Metrics, By extends string, Name extends keyof M & string>(
  result: Report<M, By>,
  kpis: Readonly<Record<Name, Kpi<By>>>,
): Scorecard<Name, By> {
  const anyResult = result as unknown as Report;
  const resolve = replacing(result.metrics, result.use);
  const context = { result: anyResult, resolve, frame: frameOf(anyResult), days: new PeriodDays(result) };
  const judges = Object.entries<Kpi>(kpis).map(([name, kpi]) => new Judge(name, kpi, context));
  const judge = <Names extends string>(place: Place): ScorecardRow<Name, Names> => ({
    period: place.row.period,
    segment: place.segment ?? {},
    kpis: Object.fromEntries(judges.map((each) => [each.name, each.judge(place)])) as Record<Name, KpiResult>,
  });

  const isSplit = result.by.length > 0;
  const { rows, periodTotals, segmentTotals, total } = anyResult;
  const placesOf = (list: readonly AnyRow[], width: number, isSegment: boolean): Place[] =>
    list.map((row, index) => ({
      row,
      segment: isSegment ? segmentOf(row, result.by) : undefined,
      isTotal: false,
      before: list[index - width],
    }));
  const ofPeriods = placesOf(periodTotals, 1, false).map((place) => judge<never>(place));
  const ofAll = judge<never>({ row: total, segment: undefined, isTotal: true, before: undefined });
  return {
    rows: isSplit
      ? placesOf(rows, segmentTotals.length, true).map((place) => judge<By>(place))
      : (ofPeriods as unknown as ScorecardRow<Name, By>[]),
    periodTotals: ofPeriods,
    segmentTotals: isSplit
      ? segmentTotals.map((row) =>
          judge<By>({ row, segment: segmentOf(row, result.by), isTotal: true, before: undefined }),
        )
      : [ofAll as unknown as ScorecardRow<Name, By>],
    total: ofAll,
  };
}

interface Context {
  readonly result: Report;
  readonly resolve: Resolve;
  readonly frame: Frame;
  readonly days: PeriodDays;
}

/** Judges one metric by its targets. */
class Judge {
  private readonly targets: Targets;
  private readonly better: Better | undefined;
  private readonly warning: Exact;
  private readonly isFlow: boolean;
  /** Whether it grows with the days of a period. */
  private readonly grows: boolean;
  private readonly days: PeriodDays;

  constructor(
    readonly name: string,
    kpi: Kpi,
    { result, resolve, frame, days }: Context,
  ) {
    const metric = metricOf(result.metrics, name);
    const warning = readDecimal(kpi.warning ?? '0.1', { whole: false, minimum: 0, maximum: Infinity });
    if (typeof warning === 'string') throw new TypeError(`${name} warning ${warning}`);
    this.warning = new Exact(warning);
    this.targets = new Targets(name, metric, resolve, kpi, frame);
    this.better = betterOf(name, metric, kpi, this.targets.hasNumber);
    this.isFlow = isFlow(metric, resolve);
    this.grows = this.isFlow && givenInputs(result.detail(result.total, name)).length === 0;
    this.days = days;
  }

  judge(place: Place): KpiResult {
    const { better, name } = this;
    const { row, segment, isTotal } = place;
    const value = valueOf(row, name);
    const goal = this.targets.of(isTotal ? undefined : row.period.label, segment);
    const reason = row.reasons[name];
    const shared = { value, target: goal?.shown ?? null, trend: this.trend(place, goal) };
    if (goal === undefined || value === null) {
      const reasons = value === null && reason !== undefined ? { value: reason } : {};
      const status = goal === undefined ? null : 'undefined';
      return { ...shared, attainment: null, gap: null, status, remaining: null, reasons };
    }
    const exact = new Exact(value);
    const attainment = goal.attainment(exact, better);
    return {
      ...shared,
      attainment: attainment.value ?? null,
      gap: divide(goal.distance(exact).gap, 1),
      status: this.status(exact, goal, row.period),
      remaining: this.remaining(exact, goal, row.period),
      reasons: attainment.reason === undefined ? {} : { attainment: attainment.reason },
    };
  }

  private status(value: Exact, goal: Goal, { running }: Period): KpiStatus {
    const { better, warning } = this;
    if (running && this.grows && goal.isOpen(value, better)) return 'open';
    if (goal.isMet(value, better)) return 'met';
    const { gap, from } = goal.distance(value);
    return gap.abs().lte(from.abs().times(warning)) ? 'at risk' : 'missed';
  }

  private remaining(value: Exact, goal: Goal, period: Period): Remaining | null {
    const days = period.running && this.grows ? this.days.of(period)?.remaining : undefined;
    if (days === undefined) return null;
    const missing = goal.aim.minus(value);
    const rest = missing.isNegative() ? new Exact(0) : missing;
    return {
      value: divide(rest, 1),
      days: divide(days.dividend, days.divisor),
      perDay: divide(multiply(rest, days.divisor), days.dividend),
    };
  }

  private trend({ row, before }: Place, goal: Goal | undefined): KpiResult['trend'] {
    const { name, better } = this;
    const value = valueOf(row, name);
    const comparison = row.compared?.[name];
    const previous = comparison?.previous ?? (row.compared === undefined && before ? valueOf(before, name) : null);
    if (value === null || previous === null) return null;
    // A part of a period has less of a flow than a whole one, however well it goes.
    const isWhole =
      !row.period.running && (comparison !== undefined || !(row.period.clipped || before?.period.clipped));
    if (this.isFlow && !isWhole) return null;
    const [now, then] = [new Exact(value), new Exact(previous)];
    if (goal?.isRange) {
      const order = goal.distance(then).gap.abs().comparedTo(goal.distance(now).gap.abs());
      return order === 0 ? 'same' : order > 0 ? 'better' : 'worse';
    }
    if (better === undefined) return null;
    if (now.eq(then)) return 'same';
    return now.gt(then) === (better === 'higher') ? 'better' : 'worse';
  }
}

function betterOf(name: string, metric: MetricInfo, { better }: Kpi, hasNumber: boolean): Better | undefined {
  if (better !== undefined && !['higher', 'lower'].includes(better)) {
    throw new TypeError(`${name} better must be one of higher, lower (received ${JSON.stringify(better)})`);
  }
  if (metric.better === 'neutral') {
    if (better === undefined && hasNumber) {
      throw new TypeError(`${name} is better neither higher nor lower: state \`better\`, or a range as its target`);
    }
    return better;
  }
  if (better !== undefined && better !== metric.better) {
    throw new TypeError(`${name} is better ${metric.better}, not ${better}; state a range to hold it in`);
  }
  return metric.better;
}

function valueOf(row: AnyRow, name: string): Decimal | null {
  return (row as unknown as Readonly<Record<string, Decimal | null>>)[name] ?? null;
}
