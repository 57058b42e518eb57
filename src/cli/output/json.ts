import type { MetricInfo } from 'metricbook';
import type { KpiResult, RecordIssue, RowTarget, SegmentValue } from 'metricbook/records';
import { componentsOf } from './components';
import { type AnyRow, valueIn } from './report-lines';
import type { ReportView, SourceView } from './report-view';
import { digits, instant, isNumber } from './wording';

/** An exact number, as plain digits with a point: "-1234.5". */
type DecimalText = string;

/** A report as JSON. All numbers are texts, since JSON's own are read as floats; the names of the fields do not change. */
export interface ReportJson {
  readonly title: string;
  readonly createdAt: string;
  readonly asOf: string;
  readonly timeZone: string;
  readonly every: string | null;
  readonly compare: string | null;
  readonly currency: string | null;
  /** The columns that the report is broken down by. */
  readonly by: readonly string[];
  readonly metrics: readonly MetricJson[];
  /** The numbers that metrics are computed from, by their names in `components` of the rows. */
  readonly components: Readonly<
    Record<string, { readonly title: string; readonly unit: string; readonly from: string }>
  >;
  /** A row for each segment in each period. */
  readonly rows: readonly RowJson[];
  /** All segments together, for each period. */
  readonly periodTotals: readonly RowJson[];
  /** All periods together, for each segment. */
  readonly segmentTotals: readonly RowJson[];
  readonly total: RowJson;
  readonly sources: readonly SourceView[];
  /** The rows that were left out, as far as they are listed. `position` counts from 0. */
  readonly refused: readonly RecordIssue[];
}

interface MetricJson {
  /** The name of its values in the rows. */
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly better: string;
  readonly formula: string;
}

interface RowJson {
  readonly period: {
    readonly label: string;
    readonly start: string | null;
    readonly end: string | null;
    readonly running: boolean;
    readonly clipped: boolean;
  };
  readonly segment: Readonly<Record<string, SegmentValue>>;
  readonly values: Readonly<Record<string, DecimalText | null>>;
  /** Why a value is null. */
  readonly reasons: Readonly<Record<string, string | undefined>>;
  readonly components: Readonly<Record<string, DecimalText | null>>;
  /** Only with `compare`. */
  readonly compared?: Readonly<Record<string, Readonly<Record<'previous' | 'change' | 'growth', DecimalText | null>>>>;
  /** Only with targets. */
  readonly targets?: Readonly<Record<string, TargetJson>>;
}

interface TargetJson {
  readonly target: DecimalText | { readonly from: DecimalText | null; readonly to: DecimalText | null } | null;
  readonly status: string | null;
  readonly attainment: DecimalText | null;
  readonly gap: DecimalText | null;
  readonly trend: string | null;
  readonly remaining: { readonly value: DecimalText; readonly days: DecimalText; readonly perDay: DecimalText } | null;
}

export function toJson(view: ReportView): string {
  return `${JSON.stringify(reportJson(view), undefined, 2)}\n`;
}

function reportJson(view: ReportView): ReportJson {
  const { title, report, scorecard, createdAt, every = null, compare = null, currency = null, sources } = view;
  const { by } = report;
  const rowsOf = (
    rows: readonly AnyRow[],
    judged: readonly { readonly kpis: Readonly<Record<string, KpiResult>> }[] | undefined,
    columns: readonly string[],
  ): readonly RowJson[] => rows.map((row, index) => rowJson(view, row, judged?.[index]?.kpis, columns));
  return {
    title,
    createdAt: createdAt.toISOString(),
    asOf: report.asOf.toISOString(),
    timeZone: report.timeZone,
    every,
    compare,
    currency,
    by,
    metrics: Object.entries(report.metrics).map(([key, metric]) => metricJson(key, metric)),
    components: Object.fromEntries(
      [...componentsOf(report, report.total)].map(([name, { title, unit, from }]) => [name, { title, unit, from }]),
    ),
    rows: rowsOf(report.rows, scorecard?.rows, by),
    periodTotals: rowsOf(report.periodTotals, scorecard?.periodTotals, []),
    segmentTotals: rowsOf(report.segmentTotals, scorecard?.segmentTotals, by),
    total: rowJson(view, report.total, scorecard?.total.kpis, []),
    sources,
    refused: report.rejected,
  };
}

function metricJson(key: string, { name, title, unit, better, formula }: MetricInfo): MetricJson {
  return { key, name, title, unit, better, formula: formula.text };
}

function rowJson(
  { report, compare, translate }: ReportView,
  row: AnyRow,
  kpis: Readonly<Record<string, KpiResult>> | undefined,
  columns: readonly string[],
): RowJson {
  const { label, start, end, running, clipped } = row.period;
  const names = Object.keys(report.metrics);
  const byName = <Value>(value: (name: string) => Value): Readonly<Record<string, Value>> =>
    Object.fromEntries(names.map((name) => [name, value(name)]));
  return {
    period: { label, start: instant(start), end: instant(end), running, clipped },
    segment: Object.fromEntries(columns.map((name) => [name, row[name] as unknown as SegmentValue])),
    values: byName((name) => digits(valueIn(row, name))),
    reasons: Object.fromEntries(
      Object.entries<string | undefined>(row.reasons).map(([name, reason]) => [name, reason && translate(reason)]),
    ),
    components: Object.fromEntries([...componentsOf(report, row)].map(([name, { value }]) => [name, digits(value)])),
    ...(compare !== undefined && {
      compared: byName((name) => {
        const compared = row.compared?.[name];
        return {
          previous: digits(compared?.previous),
          change: digits(compared?.change),
          growth: digits(compared?.growth),
        };
      }),
    }),
    ...(kpis && {
      targets: Object.fromEntries(Object.entries(kpis).map(([name, kpi]) => [name, targetJson(kpi)])),
    }),
  };
}

function targetJson({ target, status, attainment, gap, trend, remaining }: KpiResult): TargetJson {
  return {
    target: target === null ? null : targetText(target),
    status,
    attainment: digits(attainment),
    gap: digits(gap),
    trend,
    remaining: remaining && {
      value: remaining.value.toFixed(),
      days: remaining.days.toFixed(),
      perDay: remaining.perDay.toFixed(),
    },
  };
}

function targetText(target: RowTarget): NonNullable<TargetJson['target']> {
  if (isNumber(target)) return target.toFixed();
  return { from: digits(target.from), to: digits(target.to) };
}
