import CliTable from 'cli-table3';
import type { Colors } from 'picocolors/types';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { RenderOptions } from './render-report';
import { cellAt, columnAt, type Grid, type GridCell, reportGrid } from './report-grid';
import { isTimed } from './report-lines';
import type { ReportView } from './report-view';
import { textsOf } from './texts/texts-of';
import { printable } from './printable';
import { type Tone, Wording } from './wording';

/** A border and a space on either side of each column, and the border at the end. */
const COLUMN_COST = 3;
const TABLE_COST = 1;
const LEAST_COLUMN = 3;

/** A table for the terminal. Where it is wider than that, it is cut into several with the same rows. */
export async function toTable(view: ReportView, { width, colours, chart }: RenderOptions): Promise<string> {
  const wording = new Wording(view, await textsOf(view.language));
  const grid = printableGrid(reportGrid(view, wording));
  const { period } = view.report.total;
  const scope = isTimed(view) || period.start !== undefined ? wording.period(period) : undefined;
  const heading = [colours.bold(printable(view.title)), ...(scope === undefined ? [] : [colours.dim(scope)])].join(
    '  ',
  );
  const notes = [...grid.marks, ...grid.reasons].map((note) => colours.dim(wrapAnsi(note, width, { hard: true })));
  const tables = blocksOf(grid, width).map(draw);
  const charts =
    chart === undefined
      ? []
      : (await import('./terminal-charts')).terminalCharts(view, wording, { kind: chart, width });
  return `${[heading, ...tables, notes.join('\n'), ...charts].filter(Boolean).join('\n\n')}\n`;

  function draw({ columns, widths }: Block): string {
    const table = new CliTable({
      head: columns.map((index) => colours.bold(columnAt(grid, index).title)),
      colWidths: widths.map((each) => each + COLUMN_COST - 1),
      colAligns: columns.map((index) => columnAt(grid, index).align),
      style: { head: [], border: [], compact: true },
      wordWrap: true,
    });
    for (const row of grid.rows) {
      const isTotal = row.level === 'total' || row.level === 'period total';
      table.push(
        columns.map((index) => {
          const text = painted(cellAt(row, index), colours);
          return isTotal ? colours.bold(text) : text;
        }),
      );
    }
    return table.toString();
  }
}

/** Some of the columns of a table, side by side. */
interface Block {
  readonly columns: readonly number[];
  readonly widths: readonly number[];
}

/** A column, and the width that it would take. */
interface Place {
  readonly index: number;
  readonly width: number;
}

function costOf(columns: readonly Place[]): number {
  return columns.reduce((sum, { width }) => sum + width + COLUMN_COST, 0);
}

/** Cuts a table into blocks that fit the width. The period and the segment stand in each; a metric is torn apart last. */
function blocksOf(grid: Grid, width: number): readonly Block[] {
  const places = grid.columns.map((_, index): Place => ({ index, width: naturalWidth(grid, index) }));
  const ofMetric = (metric: string | undefined): readonly Place[] =>
    places.filter(({ index }) => columnAt(grid, index).metric === metric);
  const keys = ofMetric(undefined);
  const room = width - TABLE_COST - costOf(keys);
  const metrics = [...new Set(grid.columns.flatMap(({ metric }) => metric ?? []))];
  const groups = metrics.map(ofMetric);
  const parts = groups.flatMap((group) => (costOf(group) <= room ? [group] : group.map((each) => [each])));

  const blocks: Place[][] = [];
  for (const part of parts) {
    const last = blocks.at(-1);
    if (last !== undefined && costOf([...last, ...part]) <= room) last.push(...part);
    else blocks.push([...part]);
  }
  return blocks.map((block) => {
    const columns = [...keys, ...block];
    return {
      columns: columns.map(({ index }) => index),
      widths: fitted(
        columns.map((each) => each.width),
        width - TABLE_COST - columns.length * COLUMN_COST,
      ),
    };
  });
}

/** Takes from the widest columns what is too much; their texts are broken into lines then. */
function fitted(widths: readonly number[], room: number): readonly number[] {
  const result = [...widths];
  for (let excess = result.reduce((sum, each) => sum + each, 0) - room; excess > 0; excess -= 1) {
    const widest = Math.max(...result);
    if (widest <= LEAST_COLUMN) break;
    result[result.indexOf(widest)] = widest - 1;
  }
  return result;
}

/** The width in which no cell and no word of the heading is broken. */
function naturalWidth(grid: Grid, index: number): number {
  const words = columnAt(grid, index)
    .title.split(' ')
    .map((word) => stringWidth(word));
  return grid.rows.reduce((widest, row) => Math.max(widest, stringWidth(cellAt(row, index).text)), Math.max(...words));
}

function painted(cell: GridCell, colours: Colors): string {
  const paint: Readonly<Record<Tone, (text: string) => string>> = {
    good: colours.green,
    bad: colours.red,
    warning: colours.yellow,
    muted: colours.dim,
  };
  return cell.tone === undefined ? cell.text : paint[cell.tone](cell.text);
}

function printableGrid({ columns, rows, reasons, marks }: Grid): Grid {
  return {
    columns: columns.map((column) => ({ ...column, title: printable(column.title) })),
    rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, text: printable(cell.text) })) })),
    reasons,
    marks,
  };
}
