import type { KpiResult, RowTarget, SegmentValue } from 'metricbook/records';
import papaparse from 'papaparse';
import { isTimed, type ReportLine, reportLines, valueIn } from './report-lines';
import type { ReportView } from './report-view';
import { digits, instant, isNumber } from './wording';

/**
 * What a spreadsheet would take for a formula, but for numbers: they begin with a sign too. Such texts get a `'` in front.
 * Spaces and line breaks before the sign are skipped by some programs, and letters of full width are taken for usual ones.
 */
const FORMULA = /^(?![-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$)(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/i;

type Cell = string | number | boolean | null;

/**
 * The report as CSV (RFC 4180, UTF-8): a line for each row and for each total, which the column `level` tells apart. Numbers
 * are exact decimals with a point, whatever the locale is, and a cell without a value is empty.
 */
export function toCsv(view: ReportView): string {
  const { report, compare, scorecard } = view;
  const names = Object.keys(report.metrics);
  const judged = names.filter((name) => scorecard?.total.kpis[name] !== undefined);
  const fields = [
    'level',
    ...(isTimed(view) ? ['period', 'start', 'end', 'running', 'clipped'] : []),
    ...report.by,
    ...names,
    ...(compare === undefined ? [] : names.flatMap((name) => [`${name}.previous`, `${name}.change`, `${name}.growth`])),
    ...judged.flatMap((name) => [`${name}.target`, `${name}.status`, `${name}.attainment`]),
  ];
  const data = reportLines(view).map((line) => [
    line.level,
    ...(isTimed(view) ? periodCells(line) : []),
    ...(line.segment ?? report.by.map(() => null)).map(segmentCell),
    ...names.map((name) => digits(valueIn(line.row, name))),
    ...(compare === undefined ? [] : names.flatMap((name) => comparisonCells(line, name))),
    ...judged.flatMap((name) => targetCells(line, name)),
  ]);
  return `${papaparse.unparse({ fields, data }, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

function periodCells({ row }: ReportLine): readonly Cell[] {
  const { label, start, end, running, clipped } = row.period;
  return [label, instant(start), instant(end), running, clipped];
}

function segmentCell(value: SegmentValue): Cell {
  return value;
}

function comparisonCells({ row }: ReportLine, name: string): readonly Cell[] {
  const compared = row.compared?.[name];
  return [compared?.previous, compared?.change, compared?.growth].map(digits);
}

function targetCells({ kpis }: ReportLine, name: string): readonly Cell[] {
  const { target, status, attainment } = kpis[name] as KpiResult;
  return [target === null ? null : targetText(target), status, digits(attainment)];
}

function targetText(target: RowTarget): string {
  if (isNumber(target)) return target.toFixed();
  return [target.from, target.to].map((end) => digits(end) ?? '').join('..');
}
