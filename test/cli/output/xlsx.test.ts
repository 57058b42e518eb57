import { averageOrderValue, customerLifetimeValue, repeatPurchaseRate, revenueRunRate } from 'metricbook';
import { metrics } from 'metricbook/catalogue';
import picocolors from 'picocolors';
import readXlsxFile, { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/cli/output/render-report';
import { reportLines, valueIn } from '../../../src/cli/output/report-lines';
import type { ReportView } from '../../../src/cli/output/report-view';
import { en } from '../../../src/cli/output/texts/en';
import { Wording } from '../../../src/cli/output/wording';
import { formulaOnCells } from '../../../src/cli/output/xlsx/live-formula';
import { numberFormat } from '../../../src/cli/output/xlsx/number-format';
import { reportWorkbook } from '../../../src/cli/output/xlsx/report-workbook';
import { toXlsx } from '../../../src/cli/output/xlsx/to-xlsx';
import { address, type Cell, type Sheet, textCell } from '../../../src/cli/output/xlsx/workbook';
import { writeWorkbook } from '../../../src/cli/output/xlsx/write-workbook';
import { recalculate, type Sheets } from './recalculate';
import { northwindView, ordersView, targetsView } from './views';

const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '<script>alert(1)</script>', "=cmd|'/c calc'!A1", 'a\u0000b'];

/** A cell as a spreadsheet shows it: fifteen digits, and what is below them is noise of its floats. */
function expectAlike(actual: unknown, expected: number | undefined, place: string): void {
  if (expected === undefined) {
    expect(actual, place).toBe('–');
    return;
  }
  expect(typeof actual, place).toBe('number');
  expect(Math.abs((actual as number) - expected), place).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
}

/** The same sheet with other cells in some places. */
function changed(sheet: Sheet, cells: Readonly<Record<string, Cell>>): Sheet {
  const rows = sheet.rows.map((row, index) => row.map((cell, column) => cells[address(column, index)] ?? cell));
  return { ...sheet, rows };
}

/** The workbook without the results that stand beside the formulas, so that LibreOffice cannot but compute. */
function unsolved(view: ReportView): [Sheet, Sheet, Sheet] {
  const sheets = reportWorkbook(view, new Wording(view, en)).map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (cell.kind === 'formula' ? formulaCell(cell.formula) : cell))),
  }));
  return sheets as unknown as [Sheet, Sheet, Sheet];
}

const formulaCell = (formula: string): Cell => ({ kind: 'formula', formula });
const number = (value: number): Cell => ({ kind: 'number', value });

const northwind = northwindView();
const months = ordersView(
  [
    { customer: 'Ada', orderedAt: '2024-01-05', revenue: 100 },
    { customer: 'Ada', orderedAt: '2024-01-06', revenue: 50 },
    { customer: 'Bea', orderedAt: '2024-02-05', revenue: 70 },
    { customer: 'Bea', orderedAt: '2024-03-05', revenue: 30 },
    { customer: 'Bea', orderedAt: '2024-04-05', revenue: 20 },
  ],
  { averageOrderValue, customerLifetimeValue, repeatPurchaseRate },
  { every: 'month', from: '2024-01-01', to: '2024-05-01', asOf: '2025-01-01' },
);

/** The workbook of the months with other components. */
function changedMonths(): readonly Sheet[] {
  const [metricsSheet, components, about] = unsolved(months);
  const other = changed(components, {
    B2: number(300),
    C3: number(0),
    C4: textCell('–'),
    // More customers who came back than there are customers at all.
    E5: number(2),
  });
  return [metricsSheet, other, about];
}

/** A sheet with the formula of each metric on the numbers of its example, and one on an empty cell. */
function catalogueSheet(): Sheet {
  const rows = metrics.map((metric, index) => {
    const names = Object.keys(metric.example.input);
    const cells = Object.fromEntries(names.map((name, column) => [name, address(column + 1, index + 1)]));
    return [
      formulaCell(formulaOnCells(metric, cells, '–')),
      ...names.map((name) => number(Number(metric.example.input[name]))),
    ];
  });
  const empty = formulaCell(formulaOnCells(averageOrderValue, { orderRevenue: 'Z1', orders: 'B2' }, '–'));
  return { name: 'All', rows: [[textCell('result')], ...rows, [empty]], widths: [10], keys: 0 };
}

function hostileView(): ReportView {
  const rows = hostile.map((country) => ({ customer: 'Ada', orderedAt: '2024-01-05', revenue: 10, country }));
  return ordersView(rows, { averageOrderValue }, { by: ['country'] });
}

describe('LibreOffice', () => {
  let computed: Readonly<Record<'northwind' | 'months' | 'catalogue' | 'hostile', Sheets>>;

  beforeAll(async () => {
    computed = await recalculate({
      northwind: await writeWorkbook(unsolved(northwind)),
      months: await writeWorkbook(changedMonths()),
      catalogue: await writeWorkbook([catalogueSheet()]),
      hostile: await toXlsx(hostileView()),
    });
  }, 180_000);

  it('computes the values of the report, in all periods and segments', () => {
    const sheets = computed.northwind;
    const [head = [], ...rows] = sheets['Metrics'] ?? [];
    const lines = reportLines(northwind);
    // 8 quarters and all of them, of 21 countries and all of them.
    expect(rows).toHaveLength(9 * 22);
    expect(head.slice(0, 5)).toEqual(['Period', 'country', 'Orders', 'Orders: Year before', 'Orders: vs. year before']);
    const names = Object.keys(northwind.report.metrics);
    expect(names).toHaveLength(8);
    for (const [index, line] of lines.entries()) {
      for (const [position, name] of names.entries()) {
        const place = `${name} of ${String(rows[index]?.slice(0, 2))}`;
        const cells = rows[index]?.slice(2 + 3 * position);
        expectAlike(cells?.[0], valueIn(line.row, name)?.toNumber(), place);
        expectAlike(cells?.[1], line.row.compared?.[name]?.previous?.toNumber(), `${place} before`);
        expectAlike(cells?.[2], line.row.compared?.[name]?.growth?.toNumber(), `${place} since`);
      }
    }
    expect(sheets['About']?.find(([title]) => title === 'Average order value')?.[2]).toBe('order revenue ÷ orders');
  });

  it('follows the components when they change', () => {
    const [, components] = unsolved(months);
    expect(components.rows[0]?.map((cell) => 'text' in cell && cell.text)).toEqual([
      'Period',
      'order revenue',
      'orders',
      'customers',
      'repeat customers',
    ]);
    const { Metrics: rows = [] } = computed.months;
    expect(rows[1]).toEqual(['2024-01', 150, 300, 1]);
    expect(rows[2]).toEqual(['2024-02', '–', '–', 0]);
    expect(rows[3]).toEqual(['2024-03', '–', '–', 0]);
    expect(rows[4]).toEqual(['2024-04', 20, 20, '–']);
  });

  it('computes the examples of all metrics of the catalogue', () => {
    const { All: [, ...results] = [] } = computed.catalogue;
    // An empty cell is no zero.
    expect(results.pop()?.[0]).toBe('–');
    expect(results.length).toBeGreaterThan(100);
    for (const [index, metric] of metrics.entries()) {
      const [result] = results[index] ?? [];
      expectAlike(result, Number(metric.example.result), metric.name);
    }
  });

  it('keeps texts of files as texts', () => {
    const { Metrics: [, ...cells] = [] } = computed.hostile;
    const shown = [...hostile.map((text) => text.replace('\u0000', '')), 'all'];
    expect(cells.map(([country]) => country).sort()).toEqual(shown.sort());
    expect(cells.every(([, value]) => value === 10)).toBe(true);
  });
});

describe('the workbook', () => {
  it('has the results beside the formulas, for those who do not compute', async () => {
    const [, january] = await readSheet(Buffer.from(await toXlsx(months)), 'Metrics');
    expect(january).toEqual(['2024-01', 75, 150, 1]);
  });

  it('shows components without a value as a sign, as the metrics on them', async () => {
    // Without periods, there are no months to count.
    const rows = [{ customer: 'Ada', orderedAt: '2024-01-05', revenue: 10 }];
    const bytes = Buffer.from(await toXlsx(ordersView(rows, { revenueRunRate })));
    expect(await readSheet(bytes, 'Components')).toEqual([
      ['revenue', 'elapsed months'],
      [10, '–'],
    ]);
    expect((await readSheet(bytes, 'Metrics'))[1]).toEqual(['–']);
  });

  it('writes numbers out that no spreadsheet can hold', async () => {
    const rows = [{ customer: 'Ada', orderedAt: '2024-01-05', revenue: '1e400' }];
    const bytes = Buffer.from(await toXlsx(ordersView(rows, { averageOrderValue })));
    expect((await readSheet(bytes, 'Components'))[1]).toEqual([`1${'0'.repeat(400)}`, 1]);
    expect((await readSheet(bytes, 'Metrics'))[1]).toEqual(['–']);
  });

  it('says how many components have more digits than a spreadsheet holds', async () => {
    const rows = [{ customer: 'Ada', orderedAt: '2024-01-05', revenue: '12345678901234.56' }];
    const sheet = async (revenue: string) =>
      readSheet(
        Buffer.from(await toXlsx(ordersView([{ ...rows[0], revenue } as never], { averageOrderValue }))),
        'About',
      );
    expect((await sheet('12345678901234.56')).flat().join()).toContain('which are rounded here: 1.');
    expect((await sheet('1234567890123.56')).flat().join()).toContain('which are rounded here: 0.');
  });

  it('puts targets beside the values', async () => {
    const [head = [], first = []] = await readSheet(Buffer.from(await toXlsx(targetsView())), 'Metrics');
    const cell = (title: string): unknown => first[head.indexOf(title)];
    expect(cell('Average order value: Target')).toBe(1500);
    expect(cell('Repeat purchase rate: Target')).toBe('40% … 60%');
    expect(cell('Order revenue: Target')).toBe('–');
  });

  it.each([
    ['ru', ['Метрики', 'Составляющие', 'О метриках']],
    ['pl', ['Metryki', 'Składniki', 'O metrykach']],
  ] as const)('has sheets in %s', async (language, names) => {
    const bytes = await renderReport({ ...months, language }, 'xlsx', {
      width: 80,
      colours: picocolors.createColors(false),
    });
    const sheets = await readXlsxFile(Buffer.from(bytes as Uint8Array));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(names);
  });

  it.each([
    ['share', undefined, '0.0%'],
    ['money per month', 'EUR', '#,##0.00 "EUR"'],
    ['money', undefined, '#,##0.00'],
    ['multiple', undefined, '0.0"×"'],
    ['count', 'EUR', '#,##0'],
    ['amount', undefined, '#,##0.00'],
    ['days', undefined, '#,##0.0'],
  ] as const)('shows %s in %s as %s', (unit, currency, format) => {
    expect(numberFormat(unit, currency)).toBe(format);
  });
});
