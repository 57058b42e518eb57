import type { MetricInfo } from 'metricbook';
import { isTimed, type Level, reasonIn, type ReportLine, reportLines, valueIn } from './report-lines';
import type { ReportView } from './report-view';
import { NO_VALUE, type Tone, toneOf, toneOfChange, type Wording } from './wording';

export interface GridColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** The metric whose columns belong together; undefined for the period and the segment. */
  readonly metric: string | undefined;
}

export interface GridCell {
  readonly text: string;
  readonly tone?: Tone | undefined;
}

export interface GridRow {
  readonly level: Level;
  readonly cells: readonly GridCell[];
}

/** A report as a table of texts. */
export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** Why values are missing, each reason once, with the number that stands behind the – of its cells. */
  readonly reasons: readonly string[];
  /** What the marks behind periods mean. */
  readonly marks: readonly string[];
}

export function columnAt(grid: Grid, index: number): GridColumn {
  return grid.columns[index] as GridColumn;
}

export function cellAt({ cells }: GridRow, index: number): GridCell {
  return cells[index] as GridCell;
}

/** A column, and what stands in it. */
interface ColumnMaker extends GridColumn {
  readonly cell: (line: ReportLine) => GridCell;
}

export function reportGrid(view: ReportView, wording: Wording): Grid {
  const { report, compare, scorecard } = view;
  const lines = reportLines(view);
  const reasons = new ReasonNumbers();
  const columns: readonly ColumnMaker[] = [
    ...keyColumns(view, wording),
    ...Object.entries(report.metrics).flatMap(([name, metric]) => [
      valueColumn(name, metric, wording, reasons),
      ...(compare === undefined ? [] : [changeColumn(name, metric, wording, compare)]),
      ...(scorecard?.total.kpis[name] === undefined ? [] : [targetColumn(name, metric, wording)]),
    ]),
  ];
  const rows = lines.map((line) => ({ level: line.level, cells: columns.map(({ cell }) => cell(line)) }));
  return {
    columns: columns.map(({ title, align, metric }) => ({ title, align, metric })),
    rows,
    reasons: reasons.list,
    marks: isTimed(view) ? wording.marks(lines.map(({ row }) => row.period)) : [],
  };
}

function keyColumns(view: ReportView, wording: Wording): readonly ColumnMaker[] {
  const { texts } = wording;
  const key = { align: 'left', metric: undefined } as const;
  const period: ColumnMaker = {
    ...key,
    title: texts.period,
    cell: ({ period, row }) => ({ text: period === undefined ? texts.allPeriods : wording.period(row.period) }),
  };
  const segments = view.report.by.map((name, index): ColumnMaker => ({
    ...key,
    title: name,
    cell: ({ segment }) => ({
      text: segment === undefined ? texts.allSegments : wording.segment(segment[index] ?? null),
    }),
  }));
  return isTimed(view) ? [period, ...segments] : segments;
}

function valueColumn(name: string, metric: MetricInfo, wording: Wording, reasons: ReasonNumbers): ColumnMaker {
  return {
    title: metric.title,
    align: 'right',
    metric: name,
    cell: ({ row }) => {
      const value = valueIn(row, name);
      if (value !== null) return { text: wording.value(metric, value) };
      const number = reasons.numberOf(wording.reason(metric, reasonIn(row, name)));
      return { text: `${NO_VALUE}${superscript(number)}`, tone: 'muted' };
    },
  };
}

function changeColumn(
  name: string,
  metric: MetricInfo,
  wording: Wording,
  compare: NonNullable<ReportView['compare']>,
): ColumnMaker {
  return {
    title: wording.texts.change[compare],
    align: 'right',
    metric: name,
    cell: ({ row }) => {
      const comparison = row.compared?.[name];
      return { text: wording.growth(comparison), tone: toneOfChange(metric, comparison?.growth) };
    },
  };
}

function targetColumn(name: string, metric: MetricInfo, wording: Wording): ColumnMaker {
  return {
    title: wording.texts.target,
    align: 'right',
    metric: name,
    cell: ({ kpis }) => {
      const kpi = kpis[name];
      if (kpi?.target == null || kpi.status === null) return { text: NO_VALUE, tone: 'muted' };
      return { text: `${wording.target(metric, kpi.target)} ${wording.status(kpi.status)}`, tone: toneOf(kpi.status) };
    },
  };
}

class ReasonNumbers {
  private readonly numbers = new Map<string, number>();

  numberOf(reason: string): number {
    const known = this.numbers.get(reason) ?? this.numbers.size + 1;
    this.numbers.set(reason, known);
    return known;
  }

  get list(): readonly string[] {
    return [...this.numbers].map(([reason, number]) => `${NO_VALUE}${superscript(number)} ${reason}`);
  }
}

function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}
