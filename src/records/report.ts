import type { Decimal } from '../decimal';
import { InvalidInputError } from '../errors/invalid-input-error';
import { UndefinedMetricError } from '../errors/undefined-metric-error';
import type { Explanation } from '../formula/explain';
import type { Inputs, Metric, MetricInfo } from '../metric';
import { growthRate } from '../metrics/revenue/growth-rate';
import type { DecimalInput } from '../read-decimal';
import type { PeriodSpan, Span } from './calendar';
import { calendarQuantities } from './calendar-quantities';
import { Components, type Outcome } from './components';
import { GivenNumbers } from './given';
import type { RecordIssue } from './invalid-records-error';
import type { MovementKind } from './follow-customers';
import { tallyRecords, tallyRecordsAsync } from './make-tally';
import type { Need } from './needs';
import type { Metrics, RecordOptions, ReportExtras, ReportOptions, ReportSettings } from './options';
import {
  type Plan,
  planReport,
  type Range,
  requireAll,
  statedRange,
  type Stretches,
  stretchesOf,
  stretchesToRead,
} from './plan';
import { metricOf } from './metric-of';
import { narrowerInputs } from './narrower-inputs';
import { readDate } from './read-date';
import { recordsBehind, type RecordPositions } from './records-behind';
import { compareSegments, segmentValues } from './segments';
import type { SegmentValue, SourceRecords } from './source';
import type { Tally } from './tally';

/** A period of a report: from its start up to its end, which no longer belongs to it. */
export interface Period {
  /** Such as `2024-03-05`, `2024-W10`, `2024-03`, `2024-Q1`, `2024` or, for a fiscal year, `2024/25`. */
  readonly label: string;
  /** Undefined where the report has no start and no end. */
  readonly start: Date | undefined;
  readonly end: Date | undefined;
  /** Whether it has not ended yet. */
  readonly running: boolean;
  /** Whether the report begins or ends within it. */
  readonly clipped: boolean;
}

/** A value beside that of the period it is compared with. */
export interface Comparison {
  readonly previous: Decimal | null;
  /** By how much the value is above the previous one. */
  readonly change: Decimal | null;
  /** The change as a part of the previous value, as `growthRate` has it. */
  readonly growth: Decimal | null;
}

/** The values of a period and a segment. Those of `by` and the metrics stand in it under their own names. */
export type ReportRow<M extends Metrics = Metrics, By extends string = string> = {
  readonly period: Period;
  /** Why a value is null, by its name. */
  readonly reasons: { readonly [Name in keyof M]?: string };
  /** Only with `compare`. */
  readonly compared?: { readonly [Name in keyof M]: Comparison };
} & Readonly<Record<By, SegmentValue>> & { readonly [Name in keyof M]: Decimal | null };

/** The values over all segments. */
export type TotalRow<M extends Metrics = Metrics> = ReportRow<M, never>;

/** An input of a metric in one row. */
export interface InputDetail {
  readonly name: string;
  readonly title: string;
  readonly value: Decimal | null;
  /** Why the value is null. */
  readonly reason?: string;
  /** Where the value comes from. */
  readonly from: 'records' | 'given' | 'calendar' | 'metric';
  /** How it came about, if it is the value of a metric. */
  readonly detail?: ValueDetail;
  /**
   * The records that were counted, by their positions in the rows of each source; empty if it does not come from records.
   *
   * @throws TypeError if the rows were no arrays, since they can be read only once
   */
  readonly records: () => readonly RecordPositions[];
}

/** How a value came about. */
export interface ValueDetail {
  readonly metric: MetricInfo;
  readonly value: Decimal | null;
  readonly reason?: string;
  /** The formula with the numbers put in, if there is a value. */
  readonly explanation?: Explanation;
  readonly inputs: readonly InputDetail[];
}

/** A customer whose monthly recurring revenue changed in a period. */
export interface Movement {
  readonly customer: string;
  /**
   * The last two only in a segment: the customer was there all along, and came into the segment from another one or left
   * it for one. Their money is part of expansion and contraction.
   */
  readonly kind: MovementKind;
  readonly before: Decimal;
  readonly after: Decimal;
  /** By how much it is more. */
  readonly change: Decimal;
}

/** Metrics by period and segment. All totals are computed from their components, never from the values of the rows. */
export interface Report<M extends Metrics = Metrics, By extends string = string> {
  readonly metrics: M;
  /** The columns that it is broken down by. */
  readonly by: readonly By[];
  /** The present, which decides what period is still running. */
  readonly asOf: Date;
  /** The time zone in which days begin and end. */
  readonly timeZone: string;
  /** The metrics that stand in the place of others, by the name of the input that they replace. */
  readonly use: Readonly<Record<string, MetricInfo>>;
  /** A row for each segment in each period, also where there are no records. */
  readonly rows: readonly ReportRow<M, By>[];
  /** All segments together, for each period. */
  readonly periodTotals: readonly TotalRow<M>[];
  /** All periods together, for each segment. */
  readonly segmentTotals: readonly ReportRow<M, By>[];
  /** Everything together. */
  readonly total: TotalRow<M>;
  /** The rows that were left out, with `onInvalid: 'skip'`. */
  readonly rejected: readonly RecordIssue[];
  /** How many records were taken in, by the name of their source. */
  readonly records: Readonly<Record<string, number>>;
  /**
   * How a value came about: the formula with its numbers, and the records behind each of them.
   *
   * @param row a row of this report
   */
  readonly detail: (row: ReportRow<M, By> | TotalRow<M>, metric: keyof M & string) => ValueDetail;
  /**
   * The customers behind the movements of a row: those who pay more or less, or start or stop paying, between the start
   * of its period and its end.
   *
   * @param row a row of this report
   * @throws TypeError if no metric of the report needs subscriptions
   */
  readonly movements: (row: ReportRow<M, By> | TotalRow<M>) => readonly Movement[];
}

/**
 * Computes metrics from records, by period and segment.
 *
 * @throws InvalidRecordsError if rows cannot be read and `onInvalid` is not `skip`
 * @throws MissingQuantitiesError if the sources do not supply what the metrics need
 * @throws TypeError if the options contradict each other or name what does not exist
 */
export function report<const M extends Metrics, const By extends string = never>(
  options: ReportOptions<M, By>,
): Report<M, By> {
  return 'tally' in options
    ? new Reporting<M, By>(options, options.tally, []).result()
    : new Reporting<M, By>(options, tallyRecords(options), options.sources).result();
}

/** The same for rows that arrive over time, such as those of a stream. */
export async function reportAsync<const M extends Metrics, const By extends string = never>(
  options: ReportOptions<M, By> & RecordOptions,
): Promise<Report<M, By>> {
  return new Reporting<M, By>(options, await tallyRecordsAsync(options), options.sources).result();
}

/** A stretch of time, and the part of it that is over. */
interface Place {
  readonly span: Span;
  /** A segment of the tally; the number after the last stands for all of them. */
  readonly segment: number;
}

/** A report in the making. */
class Reporting<M extends Metrics, By extends string> {
  readonly plan: Plan;
  private readonly stretches: Stretches;
  readonly components: Components;
  private readonly given: GivenNumbers;
  private readonly now: number;
  private readonly places = new Map<object, Place>();
  /** By metric, or the name of a quantity, by stretch of time and by segment. */
  private readonly known = new Map<MetricInfo | string, Map<Span, (Outcome | undefined)[]>>();

  constructor(
    readonly settings: ReportSettings<M, By> & ReportExtras,
    readonly tally: Tally,
    readonly sources: readonly SourceRecords[],
  ) {
    this.plan = planReport(settings);
    const { calendar, needs } = this.plan;
    const { by = [], compare, currency, given = {}, asOf = Date.now() } = settings;
    const { frame, readings } = tally;
    if (
      by.join('\n') !== frame.by.join('\n') ||
      calendar.timeZone.name !== frame.timeZone ||
      currency !== frame.currency
    ) {
      throw new TypeError('the tally was made for other columns, another time zone or another currency');
    }
    const range: Range = statedRange(settings, this.plan) ?? frame.range;
    if (range[0] === -Infinity && calendar.every !== 'span') throw new TypeError('the tally was made for no periods');
    const now = readDate(asOf, calendar.timeZone);
    if (typeof now === 'string') throw new TypeError(`asOf ${now}`);
    this.now = now;
    requireAll(needs, readings, given);
    this.stretches = stretchesOf(range, this.plan, compare);
    this.components = new Components(tally, this.plan, stretchesToRead(this.stretches, readings, this.plan));
    this.given = new GivenNumbers(given, needs, this.stretches, calendar);
  }

  result(): Report<M, By> {
    const { tally } = this;
    const { periods, total, comparedPeriods, comparedTotal } = this.stretches;
    const all = this.components.segments;
    const keys = tally.contents.segments.values;
    const segments = [...keys.keys()].sort((left, right) =>
      compareSegments(keys[left] as string, keys[right] as string),
    );
    const rows: ReportRow<M, By>[] = [];
    const periodTotals: TotalRow<M>[] = [];
    const { by = [] } = this.settings;
    for (const [index, period] of periods.entries()) {
      const compared = comparedPeriods[index];
      if (by.length > 0) for (const segment of segments) rows.push(this.row(period, segment, compared));
      periodTotals.push(this.row(period, all, compared));
    }
    const totalRow: TotalRow<M> = this.row(total, all, comparedTotal);
    return {
      metrics: this.settings.metrics,
      by,
      asOf: new Date(this.now),
      timeZone: this.plan.calendar.timeZone.name,
      use: this.settings.use ?? {},
      rows: by.length > 0 ? rows : (periodTotals as unknown as ReportRow<M, By>[]),
      periodTotals,
      segmentTotals:
        by.length > 0
          ? segments.map((segment) => this.row(total, segment, comparedTotal))
          : [totalRow as unknown as ReportRow<M, By>],
      total: totalRow,
      rejected: tally.rejected,
      records: tally.records,
      movements: (row) => {
        const place = this.placeOf(row, 'movements');
        return this.components.movements(place.span, place.segment);
      },
      detail: (row, name) => {
        const place = this.placeOf(row, 'detail');
        return this.detail(metricOf(this.settings.metrics, name), place);
      },
    };
  }

  private placeOf(row: object, caller: string): Place {
    const place = this.places.get(row);
    if (place === undefined) throw new TypeError(`${caller} takes a row of this report`);
    return place;
  }

  private row(span: PeriodSpan, segment: number, comparedSpan: Span | undefined): ReportRow<M, By> {
    const place = { span, segment };
    const compared = comparedSpan && { span: comparedSpan, segment };
    const values: Record<string, Decimal | null> = {};
    const reasons: Record<string, string> = {};
    const comparisons: Record<string, Comparison> = {};
    for (const [name, metric] of Object.entries(this.settings.metrics)) {
      const outcome = this.metric(metric, place);
      values[name] = outcome.value ?? null;
      if (outcome.reason !== undefined) reasons[name] = outcome.reason;
      if (compared !== undefined) comparisons[name] = compare(outcome.value, this.metric(metric, compared).value);
    }
    const key = this.tally.contents.segments.values[segment];
    const names = this.settings.by ?? [];
    const segmentColumns =
      key === undefined ? [] : segmentValues(key).map((value, index) => [names[index] as string, value] as const);
    const row = {
      period: this.period(span),
      ...Object.fromEntries(segmentColumns),
      ...values,
      reasons,
      ...(compared !== undefined && { compared: comparisons }),
    } as unknown as ReportRow<M, By>;
    this.places.set(row, place);
    return row;
  }

  private period({ label, start, end, clipped }: PeriodSpan): Period {
    const isBounded = Number.isFinite(start);
    return {
      label,
      start: isBounded ? new Date(start) : undefined,
      end: isBounded ? new Date(end) : undefined,
      running: isBounded && end > this.now,
      clipped,
    };
  }

  private metric(metric: MetricInfo, place: Place): Outcome {
    return this.remember(metric, place, () => {
      const values: Record<string, Decimal> = {};
      for (const [name, input] of Object.entries(metric.inputs)) {
        const { value, reason } = this.input(metric, name, input, place);
        if (reason !== undefined) return { reason };
        values[name] = value;
      }
      return compute(metric, values);
    });
  }

  private input(metric: MetricInfo, name: string, given: Inputs[string], place: Place): Outcome {
    const input = this.plan.resolve(name, given);
    if (input.kind === 'quantity') return this.quantity(this.quantityFor(metric, name), place);
    const outcome = this.metric(input, place);
    return outcome.reason === undefined ? outcome : { reason: `${input.title} is undefined: ${outcome.reason}` };
  }

  /** The quantity that an input of a metric stands for. */
  private quantityFor(metric: MetricInfo, name: string): string {
    const narrower = narrowerInputs[metric.name]?.[name];
    return narrower !== undefined && !this.given.has(name) && this.components.has(narrower) ? narrower : name;
  }

  private quantity(name: string, place: Place): Outcome {
    return this.remember(name, place, () => {
      const { span, segment } = place;
      const need = this.plan.needs.get(name) as Need;
      const isTotal = segment === this.components.segments || (this.settings.by ?? []).length === 0;
      if (this.given.has(name)) return this.given.value(name, span, isTotal);
      const until = this.elapsed(span);
      if (this.components.has(name)) return this.components.quantity(name, need, span, until, segment);
      if (!Number.isFinite(span.start))
        return { reason: `${need.quantity.title} needs a period with a start and an end` };
      return { value: (calendarQuantities[name] as (span: Span) => Decimal)(until) };
    });
  }

  /** The part of a stretch of time that is over. */
  private elapsed(span: Span): Span {
    if (span.end <= this.now || !Number.isFinite(span.start)) return span;
    const end = Math.max(span.start, this.now);
    const wall = end + this.plan.calendar.timeZone.offsetAt(end);
    return { start: span.start, startWall: span.startWall, end, endWall: Math.max(span.startWall, wall) };
  }

  private remember(what: MetricInfo | string, { span, segment }: Place, compute: () => Outcome): Outcome {
    const bySpan = this.known.get(what) ?? new Map<Span, (Outcome | undefined)[]>();
    this.known.set(what, bySpan);
    const bySegment = bySpan.get(span) ?? [];
    bySpan.set(span, bySegment);
    return (bySegment[segment] ??= compute());
  }

  private detail(metric: MetricInfo, place: Place): ValueDetail {
    const { value, reason } = this.metric(metric, place);
    const inputs = Object.entries(metric.inputs).map(([name, input]) => this.inputDetail(metric, name, input, place));
    if (value === undefined) return { metric, value: null, reason, inputs };
    const numbers = Object.fromEntries(inputs.map((input) => [input.name, input.value as Decimal]));
    return { metric, value, explanation: (metric as Metric).explain(numbers), inputs };
  }

  private inputDetail(metric: MetricInfo, name: string, given: Inputs[string], place: Place): InputDetail {
    const input = this.plan.resolve(name, given);
    const { value, reason } = this.input(metric, name, given, place);
    const quantity = this.quantityFor(metric, name);
    const { title } = input.kind === 'quantity' ? (this.plan.needs.get(quantity) as Need).quantity : input;
    const shared = { name, title, value: value ?? null, ...(reason !== undefined && { reason }) };
    if (input.kind === 'metric') {
      return { ...shared, from: 'metric', detail: this.detail(input, place), records: () => [] };
    }
    if (!this.components.has(quantity) || this.given.has(name)) {
      return { ...shared, from: this.given.has(name) ? 'given' : 'calendar', records: () => [] };
    }
    const records = (): readonly RecordPositions[] => recordsBehind({ quantity, ...place }, this);
    return { ...shared, from: 'records', records };
  }
}

/** The value of a metric, or why there is none. */
export function compute(metric: MetricInfo, values: Readonly<Record<string, DecimalInput>>): Outcome {
  const { success, data, error } = (metric as Metric).safe(values);
  if (success) return { value: data };
  if (error instanceof UndefinedMetricError) return { reason: error.reason };
  // The rest of the message repeats the name of the metric.
  if (error instanceof InvalidInputError) return { reason: error.message.slice(metric.name.length + 2) };
  throw error;
}

function compare(value: Decimal | undefined, previous: Decimal | undefined): Comparison {
  if (value === undefined || previous === undefined) return { previous: previous ?? null, change: null, growth: null };
  const growth = growthRate.safe({ current: value, previous });
  return { previous, change: value.minus(previous), growth: growth.success ? growth.data : null };
}
