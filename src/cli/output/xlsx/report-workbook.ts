import { type Decimal, growthRate, type MetricInfo } from 'metricbook';
import { type Component, componentsOf } from '../components';
import { isTimed, type ReportLine, reportLines, valueIn } from '../report-lines';
import type { ReportView } from '../report-view';
import { isNumber, NO_VALUE, type Wording } from '../wording';
import { formulaOnCells, liveFormula } from './live-formula';
import { numberFormat } from './number-format';
import { address, type Cell, type Sheet, textCell } from './workbook';

/** What a spreadsheet holds exactly. */
const EXACT_DIGITS = 15;
const WIDEST = 60;

/** A line of the report with its components, which stand in the same row of both sheets. */
interface Line extends ReportLine {
  readonly components: ReadonlyMap<string, Component>;
  readonly keys: readonly Cell[];
  /** From 0, below the head. */
  readonly index: number;
}

/**
 * The report as a workbook of three sheets: the metrics as formulas, their components as numbers, and what the metrics mean.
 * Components are rounded to what a spreadsheet can hold; the last sheet says how many of them had more digits.
 */
export function reportWorkbook(view: ReportView, wording: Wording): readonly Sheet[] {
  const { report } = view;
  const lines = reportLines(view).map((line, index): Line => ({
    ...line,
    components: componentsOf(report, line.row),
    keys: keyCells(view, wording, line),
    index: index + 1,
  }));
  const components = new Map(lines.flatMap((line) => [...line.components]));
  const keyTitles = [...(isTimed(view) ? [wording.texts.period] : []), ...report.by];
  const columnOf = new Map([...components.keys()].map((name, index) => [name, keyTitles.length + index]));
  return [
    metricsSheet(view, wording, lines, keyTitles, columnOf),
    componentsSheet(view, wording, lines, keyTitles, components),
    aboutSheet(view, wording, lines),
  ];
}

function keyCells(view: ReportView, wording: Wording, { period, segment, row }: ReportLine): readonly Cell[] {
  const { texts } = wording;
  return [
    ...(isTimed(view) ? [period === undefined ? texts.allPeriods : wording.period(row.period)] : []),
    ...(segment?.map((value) => wording.segment(value)) ?? view.report.by.map(() => texts.allSegments)),
  ].map((text) => textCell(text));
}

/** A column of the sheet of metrics. */
interface Column {
  readonly title: string;
  readonly cell: (line: Line) => Cell;
}

function metricsSheet(
  view: ReportView,
  wording: Wording,
  lines: readonly Line[],
  keyTitles: readonly string[],
  columnOf: ReadonlyMap<string, number>,
): Sheet {
  const { report, compare, currency, scorecard } = view;
  const { texts } = wording;
  const sheetName = `'${texts.sheets.components}'!`;
  const columns: Column[] = [];
  const nextColumn = (): number => keyTitles.length + columns.length;
  for (const [name, metric] of Object.entries(report.metrics)) {
    const format = numberFormat(metric.unit, currency);
    const valueColumn = nextColumn();
    columns.push({
      title: metric.title,
      cell: ({ row, index }) => ({
        kind: 'formula',
        formula: liveFormula(
          report.detail(row, name),
          (component) => `${sheetName}${address(columnOf.get(component) as number, index)}`,
          NO_VALUE,
        ),
        result: resultOf(valueIn(row, name)),
        format,
      }),
    });
    if (compare !== undefined) {
      const previousColumn = nextColumn();
      columns.push(
        {
          title: `${metric.title}: ${texts.before[compare]}`,
          cell: ({ row }) => numberCell(row.compared?.[name]?.previous ?? null, format),
        },
        {
          title: `${metric.title}: ${texts.change[compare]}`,
          cell: ({ row, index }) => ({
            kind: 'formula',
            formula: formulaOnCells(
              growthRate,
              { current: address(valueColumn, index), previous: address(previousColumn, index) },
              NO_VALUE,
            ),
            result: resultOf(row.compared?.[name]?.growth ?? null),
            format: numberFormat('ratio', undefined),
          }),
        },
      );
    }
    if (scorecard?.total.kpis[name] !== undefined) {
      columns.push({
        title: `${metric.title}: ${texts.target}`,
        cell: ({ kpis }) => {
          const target = kpis[name]?.target ?? null;
          if (target === null || isNumber(target)) return numberCell(target, format);
          return textCell(wording.target(metric, target));
        },
      });
    }
  }
  return sheetOf(
    texts.sheets.metrics,
    [...keyTitles, ...columns.map(({ title }) => title)],
    lines.map((line) => [...line.keys, ...columns.map(({ cell }) => cell(line))]),
    keyTitles.length,
  );
}

function componentsSheet(
  { currency }: ReportView,
  { texts }: Wording,
  lines: readonly Line[],
  keyTitles: readonly string[],
  components: ReadonlyMap<string, Component>,
): Sheet {
  return sheetOf(
    texts.sheets.components,
    [...keyTitles, ...[...components.values()].map(({ title }) => title)],
    lines.map((line) => [
      ...line.keys,
      ...[...components].map(([name, { unit }]) =>
        numberCell(line.components.get(name)?.value ?? null, numberFormat(unit, currency)),
      ),
    ]),
    keyTitles.length,
  );
}

function aboutSheet({ report }: ReportView, wording: Wording, lines: readonly Line[]): Sheet {
  const { texts } = wording;
  const long = lines
    .flatMap(({ components }) => [...components.values()])
    .filter((component) => (component.value?.precision() ?? 0) > EXACT_DIGITS);
  const { unit, formula, definition } = texts.aboutColumns;
  const head = [texts.metric, unit, formula, definition, texts.notes];
  const rows = Object.values(report.metrics).map((each: MetricInfo) =>
    [each.title, each.unit, each.formula.text, each.description, each.notes.join('\n')].map(wrapped),
  );
  const remarks = [texts.aboutFormulas, texts.aboutDigits(wording.count(long.length))].map((text) => [textCell(text)]);
  return { ...sheetOf(texts.sheets.about, head, [...rows, [], ...remarks], 1), widths: [30, 16, 50, 60, 60] };
}

function wrapped(text: string): Cell {
  return { kind: 'text', text, wrap: true };
}

/** A number that a spreadsheet can hold, or else its digits as a text. */
function numberCell(value: Decimal | null, format: string): Cell {
  if (value === null) return textCell(NO_VALUE);
  const number = value.toNumber();
  return Number.isFinite(number) ? { kind: 'number', value: number, format } : textCell(value.toFixed());
}

function resultOf(value: Decimal | null): number | string {
  const number = value?.toNumber() ?? NaN;
  return Number.isFinite(number) ? number : NO_VALUE;
}

function sheetOf(name: string, head: readonly string[], rows: readonly (readonly Cell[])[], keys: number): Sheet {
  const all = [head.map((title) => textCell(title, true)), ...rows];
  const widths = head.map((_, column) =>
    Math.min(WIDEST, 2 + all.reduce((widest, row) => Math.max(widest, lengthOf(row[column])), 8)),
  );
  return { name, rows: all, widths, keys };
}

function lengthOf(cell: Cell | undefined): number {
  if (cell === undefined) return 0;
  if (cell.kind === 'text') return cell.text.length;
  const number = cell.kind === 'number' ? cell.value : cell.result;
  // As it is shown, with separators and a unit.
  return typeof number === 'number' ? Math.trunc(number).toLocaleString('en').length + 8 : 0;
}
