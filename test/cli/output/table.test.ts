import { averageOrderValue, orders as placedOrders, purchasesPerCustomer, repeatPurchaseRate } from 'metricbook';
import { asMetrics, type Scorecard, scorecard } from 'metricbook/records';
import picocolors from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/cli/output/render-report';
import type { ReportView } from '../../../src/cli/output/report-view';
import { northwindView, type Order, ordersView, targetsView } from './views';

const rows: readonly Order[] = [
  { customer: 'Ada', orderedAt: '2024-01-05', revenue: '1000.5', country: 'Poland' },
  { customer: 'Ada', orderedAt: '2024-02-05', revenue: 1200, country: 'Poland' },
  { customer: 'Bea', orderedAt: '2024-02-06', revenue: 60, country: 'Peru' },
];
const months = { every: 'month', from: '2024-01-01', to: '2024-03-01', asOf: '2024-02-20' } as const;
const plain = picocolors.createColors(false);

async function table(view: ReportView, width = 120, chart?: 'bar' | 'line', colours = plain): Promise<string> {
  return String(await renderReport(view, 'table', { width, colours, ...(chart && { chart }) }));
}

/** The cells of the lines of a table, without its borders. */
const cellsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('│'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('│')
        .map((cell) => cell.trim()),
    );

describe('the table', () => {
  it('has the periods, the segments and their totals, with values as they are read', async () => {
    const view = ordersView(rows, { averageOrderValue }, { ...months, by: ['country'] });
    expect(cellsOf(await table(view))).toEqual([
      ['Period', 'country', 'Average'],
      ['', '', 'order'],
      ['', '', 'value'],
      ['2024-01', 'Peru', '–¹'],
      ['2024-01', 'Poland', '$1,000.50'],
      ['2024-01', 'all', '$1,000.50'],
      ['2024-02 …', 'Peru', '$60.00'],
      ['2024-02 …', 'Poland', '$1,200.00'],
      ['2024-02 …', 'all', '$630.00'],
      ['all periods', 'Peru', '$60.00'],
      ['all periods', 'Poland', '$1,100.25'],
      ['all periods', 'all', '$753.50'],
    ]);
  });

  it('says below it what its marks mean, and each reason once', async () => {
    const view = ordersView(rows, { averageOrderValue, repeatPurchaseRate }, { ...months, by: ['country'] });
    const text = await table(view);
    expect(text.split('\n').slice(-5)).toEqual([
      '',
      '… the period is still running',
      '–¹ Average order value: orders is zero',
      '–² Repeat purchase rate: customers is zero',
      '',
    ]);
    expect(text.split('\n')[0]).toBe('Orders  2024-01-01 – 2024-02-29 …');
  });

  it('marks periods that the report cuts short', async () => {
    const view = ordersView(rows, { averageOrderValue }, { ...months, from: '2024-01-03' });
    const text = await table(view);
    expect(cellsOf(text)[3]?.[0]).toBe('2024-01 ◔');
    expect(text).toContain('◔ only a part of the period is in the report');
  });

  it('aligns numbers to the right', async () => {
    const lines = (await table(ordersView(rows, { averageOrderValue }, months))).split('\n');
    expect(lines).toContain('│ 2024-01     │ $1,000.50 │');
    expect(lines).toContain('│ 2024-02 …   │   $630.00 │');
  });

  it('shows changes as growth', async () => {
    const view = ordersView(rows, asMetrics({ orders: placedOrders }), { ...months, compare: 'previous-period' });
    const numbers = cellsOf(await table(view))
      .slice(-3)
      .map((cells) => cells.slice(1));
    expect(numbers).toEqual([
      ['1', '–'],
      ['2', '+100%'],
      ['3', '–'],
    ]);
  });

  it('shows targets with a sign and a colour', async () => {
    const view = ordersView(rows, { averageOrderValue, repeatPurchaseRate }, months);
    const card = scorecard(view.report, { averageOrderValue: { target: 650 } });
    const judged = { ...view, scorecard: card as unknown as Scorecard };
    expect(
      cellsOf(await table(judged))
        .slice(-3)
        .map((cells) => cells[2]),
    ).toEqual(['$650.00 ✓ met', '$650.00 ! at risk', '$650.00 ✓ met']);
    const coloured = await table(judged, 120, undefined, picocolors.createColors(true));
    expect(coloured).toContain('\u001b[32m$650.00 ✓ met\u001b[39m');
    expect(coloured).toContain('\u001b[33m$650.00 ! at risk\u001b[39m');
    expect(await table(targetsView())).toMatch(/40% … 60% ✗ missed/);
  });

  it.each([40, 60, 80, 120, 200])('fits %i columns', async (width) => {
    const text = await table(northwindView(), width, 'bar');
    const widths = text.split('\n').map((line) => stringWidth(line));
    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
    // No metric is lost, however it is cut.
    const heads = cellsOf(text).flat().join(' ').replace(/\s+/g, ' ');
    for (const word of ['Orders', 'New', 'Repeat', 'Purchases', 'lifetime']) expect(heads).toContain(word);
  });

  it('breaks words down to three letters, and is wider than the terminal after that', async () => {
    const view = ordersView(rows, { averageOrderValue }, { ...months, by: ['country'] });
    const lines = (await table(view, 10)).split('\n').filter((line) => /^[│┌├└]/.test(line));
    // Three columns of three letters, each with a space on either side and a border, and the border at the end.
    expect(new Set(lines.map((line) => stringWidth(line)))).toEqual(new Set([3 * (3 + 3) + 1]));
  });

  it('fits where a name is longer than a line', async () => {
    const long = [{ ...rows[0], country: 'Republic of '.repeat(12) } as Order];
    const text = await table(ordersView(long, { averageOrderValue }, { ...months, by: ['country'] }), 50, 'line');
    expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(50);
  });

  it('shows control characters of files instead of obeying them', async () => {
    const country = 'a\u001b[31mred\u0007\u202eb\n\u007f';
    const view = ordersView([{ ...rows[0], country } as Order], { averageOrderValue }, { by: ['country'] });
    const text = await table({ ...view, title: 'T\u001b]0;x\u0007' }, 80, 'bar');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(text).toContain('a␛[31mred␇\ufffdb␊␡');
  });

  it('has only the total where nothing divides it', async () => {
    expect(cellsOf(await table(ordersView(rows, { averageOrderValue }))).at(-1)).toEqual(['$753.50']);
  });

  it('names the period where there is one only, but not where it is all of the time', async () => {
    const january = { from: '2024-01-01', to: '2024-02-01' };
    const month = ordersView(rows, { averageOrderValue }, { ...january, every: 'month' });
    expect(cellsOf(await table(month)).slice(-2)).toEqual([
      ['2024-01', '$1,000.50'],
      ['all periods', '$1,000.50'],
    ]);
    const span = ordersView(rows, { averageOrderValue }, january, { every: 'span' });
    expect(cellsOf(await table(span)).at(-1)).toEqual(['$1,000.50']);
  });

  it('stands without records', async () => {
    const text = await table(ordersView([], { averageOrderValue }, { ...months, by: ['country'] }), 80, 'line');
    expect(cellsOf(text).at(-1)).toEqual(['all periods', 'all', '–¹']);
  });

  it('has bars in proportion to the values', async () => {
    const view = ordersView(rows, { averageOrderValue }, { by: ['country'] });
    const text = await table(view, 120, 'bar');
    const bars = text.slice(text.indexOf('Average order value by country')).trim().split('\n').slice(2);
    // 60 of 1100.25 is 2.18 of 40 letters, in eighths 2 and 1/8.
    expect(bars).toEqual([`Peru       $60.00  ██▏`, `Poland  $1,100.25  ${'█'.repeat(40)}`]);
  });

  it('has thirty bars at most, and says how many there are besides', async () => {
    const many = Array.from({ length: 33 }, (_, index) => ({ ...rows[0], country: `C${String(index)}` }) as Order);
    const text = await table(ordersView(many, { averageOrderValue }, { by: ['country'] }), 80, 'bar');
    expect(text.match(/█$/gm)).toHaveLength(30);
    expect(text.trim().split('\n').at(-1)).toBe('not shown: 3');
  });

  it('has lines over the periods', async () => {
    const text = await table(ordersView(rows, { purchasesPerCustomer }, months), 80, 'line');
    const chart = text.slice(text.indexOf('Purchases per customer over time'));
    expect(chart).toContain('━');
    expect(chart.trim().split('\n').at(-1)).toBe('2024-01 – 2024-02 …');
  });

  it('speaks other languages', async () => {
    const view = ordersView(rows, { averageOrderValue }, months, { language: 'ru', locale: 'ru-RU', currency: 'RUB' });
    expect(cellsOf(await table(view)).at(-1)).toEqual(['все периоды', '753,50\u00a0₽']);
    expect(cellsOf(await table({ ...view, language: 'pl' })).at(-1)?.[0]).toBe('wszystkie okresy');
  });
});
