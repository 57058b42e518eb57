import type { Decimal } from 'metricbook';
import type { KpiResult, ReportRow, ScorecardRow, SegmentValue, TotalRow } from 'metricbook/records';
import type { ReportView } from './report-view';

/**
 * - `row`: what the report is about: a period, a segment, or a segment in a period
 * - `period total`: all segments together in a period
 * - `segment total`: all periods together of a segment
 * - `total`: everything together
 */
export type Level = 'row' | 'period total' | 'segment total' | 'total';

/** A row of a report, whether it is a total or not. */
export type AnyRow = ReportRow | TotalRow;

/** A row of a report as it is written, whatever it stands for. */
export interface ReportLine {
  readonly level: Level;
  /** Undefined where the line is about all periods. */
  readonly period: string | undefined;
  /** The values of the columns of `by`; undefined where the line is about all segments. */
  readonly segment: readonly SegmentValue[] | undefined;
  readonly row: AnyRow;
  readonly kpis: Readonly<Record<string, KpiResult>>;
}

/** Whether a report has periods, rather than all of the time in one. */
export function isTimed({ report, every }: ReportView): boolean {
  return report.periodTotals.length > 1 || (every !== undefined && every !== 'span');
}

/**
 * The rows of a report in reading order: those of each period and behind them its total, and at the end the totals over
 * all periods. A total that would only repeat a row is left out.
 */
export function reportLines(view: ReportView): readonly ReportLine[] {
  const { report, scorecard } = view;
  const isSplit = report.by.length > 0;
  const lines = (
    level: Level,
    rows: readonly AnyRow[],
    judged: readonly ScorecardRow[] | undefined,
  ): readonly ReportLine[] => rows.map((row, index) => lineOf(level, row, judged?.[index]));
  const lineOf = (level: Level, row: AnyRow, judged: ScorecardRow | undefined): ReportLine => ({
    level,
    period: level === 'row' || level === 'period total' ? row.period.label : undefined,
    segment: isSplit && (level === 'row' || level === 'segment total') ? segmentIn(row, report.by) : undefined,
    row,
    kpis: judged?.kpis ?? {},
  });

  const rows = lines('row', report.rows, scorecard?.rows);
  const total = lineOf('total', report.total, scorecard?.total);
  if (!isTimed(view)) return isSplit ? [...rows, total] : [total];
  if (!isSplit) return [...rows, total];
  const width = report.segmentTotals.length;
  const periods = lines('period total', report.periodTotals, scorecard?.periodTotals);
  return [
    ...periods.flatMap((period, index) => [...rows.slice(index * width, (index + 1) * width), period]),
    ...lines('segment total', report.segmentTotals, scorecard?.segmentTotals),
    total,
  ];
}

/** The value of a metric in a row. */
export function valueIn(row: AnyRow, metric: string): Decimal | null {
  return row[metric] as unknown as Decimal | null;
}

/** Why a row has no value of a metric. */
export function reasonIn(row: AnyRow, metric: string): string {
  return (row.reasons as Readonly<Record<string, string>>)[metric] as string;
}

/** The values of the columns that a row belongs to. */
export function segmentIn(row: AnyRow, by: readonly string[]): readonly SegmentValue[] {
  return by.map((name) => row[name] as unknown as SegmentValue);
}
