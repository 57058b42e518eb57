import type { MetricInfo } from '../metric';
import type { DecimalInput } from '../read-decimal';
import type { Every, Weekday } from './calendar';
import type { Rates } from './currencies';
import type { RecordIssue } from './invalid-records-error';
import type { SourceRecords } from './source';
import type { Tally } from './tally';

export type Metrics = Readonly<Record<string, MetricInfo>>;

/** A day as `2024-01-31`, or an instant as a Date, an ISO date with a time, or milliseconds since 1970. */
export type DateInput = Date | string | number;

/** What a report is about, apart from the records. */
export interface ReportSettings<M extends Metrics = Metrics, By extends string = string> {
  /** The metrics to compute. Their keys name the values in the rows. */
  readonly metrics: M;
  /** The length of the periods; all of the time in one, if it is left out. */
  readonly every?: Every;
  /** The columns to break down by. */
  readonly by?: readonly By[];
  /** Where the first period begins. */
  readonly from?: DateInput;
  /** Where the last period has ended: a day that no longer belongs to it. */
  readonly to?: DateInput;
  /** The time zone in which days begin and end, by its IANA name. `UTC`, if it is left out. */
  readonly timeZone?: string;
  /** The first day of a week. `monday`, if it is left out. */
  readonly weekStartsOn?: Weekday;
  /** The month in which the (fiscal) year begins, 1 to 12. The quarters are counted from it. */
  readonly yearStartsIn?: number;
  /** What each period is compared with: the one before, or the same one a year before. */
  readonly compare?: 'previous-period' | 'previous-year';
  /** Metrics to compute in the place of others, by the name of the input that they replace. */
  readonly use?: Readonly<Record<string, MetricInfo>>;
  /** The currency of all money in the result. To be stated where the records state theirs. */
  readonly currency?: string;
  /** What the other currencies are worth in it. */
  readonly rates?: Rates;
}

/** Numbers that no record supplies: one, or one for each period by the period's label. */
export type Given = Readonly<Record<string, DecimalInput | Readonly<Record<string, DecimalInput>>>>;

/** What a report takes beside its settings and the records. */
export interface ReportExtras {
  readonly given?: Given;
  /** The present, which decides what period is still running. The time of the call, if it is left out. */
  readonly asOf?: DateInput;
}

/** How records are read. */
export interface RecordOptions {
  readonly sources: readonly SourceRecords[];
  /**
   * `refuse` stops at rows that cannot be read, `skip` leaves them out and lists them. A function has them left out too,
   * and is told of each fault instead of a list being kept. `refuse`, if it is left out.
   */
  readonly onInvalid?: 'refuse' | 'skip' | ((issue: RecordIssue) => void);
  /** How many faults a refusal lists at most. 100, if it is left out. */
  readonly maxIssues?: number;
}

export type TallyOptions<M extends Metrics = Metrics, By extends string = string> = ReportSettings<M, By> &
  ReportExtras &
  RecordOptions;

export type ReportOptions<M extends Metrics = Metrics, By extends string = string> = ReportSettings<M, By> &
  ReportExtras &
  (RecordOptions | { readonly tally: Tally });
