import type { KpiStatus } from 'metricbook/records';
import type { ReportView } from '../report-view';

/** The words that stand in reports, apart from those of the metrics. */
export interface Texts {
  readonly period: string;
  readonly metric: string;
  readonly value: string;
  readonly target: string;
  readonly status: string;
  /** In the place of a segment, in a row of all of them together. */
  readonly allSegments: string;
  /** In the place of a period, in a row of all of them together. */
  readonly allPeriods: string;
  /** For records without a value in the column. */
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  /** The heading of a column with the change since then. */
  readonly change: Readonly<Record<NonNullable<ReportView['compare']>, string>>;
  /** The name of what the change is from. */
  readonly before: Readonly<Record<NonNullable<ReportView['compare']>, string>>;
  readonly statuses: Readonly<Record<KpiStatus, string>>;
  readonly runningMark: string;
  readonly clippedMark: string;
  /** Above a line of periods, and above bars of segments. */
  readonly overTime: (metric: string) => string;
  readonly bySegment: (metric: string, column: string) => string;
  /** Of the segments that a chart leaves out. */
  readonly notShown: (count: string) => string;
  readonly headlines: string;
  readonly charts: string;
  readonly numbers: string;
  readonly allValues: string;
  readonly formulas: string;
  readonly notes: string;
  readonly missing: string;
  readonly withNumbers: string;
  readonly records: string;
  readonly sourceColumns: {
    readonly file: string;
    readonly kind: string;
    readonly rows: string;
    readonly refused: string;
  };
  readonly created: string;
  readonly timeZone: string;
  readonly sheets: { readonly metrics: string; readonly components: string; readonly about: string };
  readonly aboutColumns: {
    readonly unit: string;
    readonly formula: string;
    readonly definition: string;
  };
  readonly aboutFormulas: string;
  readonly aboutDigits: (count: string) => string;
}
