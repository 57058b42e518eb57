import {
  averageOrderValue,
  customerRetentionRate,
  newCustomers,
  orders as placedOrders,
  repeatPurchaseRate,
} from 'metricbook';
import { asMetrics, report, type Report, type Scorecard, scorecard, subscriptions } from 'metricbook/records';
import papaparse from 'papaparse';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { ReportJson } from '../../../src/cli/output/json';
import { type OutputFormat, renderReport } from '../../../src/cli/output/render-report';
import type { ReportView } from '../../../src/cli/output/report-view';
import { type Order, ordersView } from './views';

const rows: readonly Order[] = [
  { customer: 'Ada', orderedAt: '2024-01-05', revenue: '1000.5', country: 'Poland' },
  { customer: 'Ada', orderedAt: '2024-01-06', revenue: '0.1', country: 'Poland' },
  { customer: 'Bea', orderedAt: '2024-02-06', revenue: '0.2', country: 'Peru' },
];
const months = { every: 'month', from: '2024-01-01', to: '2024-03-01', asOf: '2024-02-20' } as const;
const hostile = ['=1+1', '+1+1', '-1+1', '@A1', '\t=1', '\r=1', '\n=1', ' =1', '＝1'];

async function rendered(view: ReportView, format: OutputFormat): Promise<string> {
  return String(await renderReport(view, format, { width: 80, colours: picocolors.createColors(false) }));
}

async function csv(view: ReportView): Promise<readonly Readonly<Record<string, string>>[]> {
  const { data, errors } = papaparse.parse<Readonly<Record<string, string>>>(await rendered(view, 'csv'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const json = async (view: ReportView): Promise<ReportJson> => JSON.parse(await rendered(view, 'json')) as ReportJson;

describe('CSV', () => {
  it('has exact decimals in all rows and totals', async () => {
    const view = ordersView(rows, { averageOrderValue }, { ...months, by: ['country'] }, { locale: 'pl-PL' });
    const lines = await csv(view);
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'level',
      'period',
      'start',
      'end',
      'running',
      'clipped',
      'country',
      'averageOrderValue',
    ]);
    const short = lines.map(({ level, period, running, country, averageOrderValue: value }) =>
      [level, period, running, country, value].join('|'),
    );
    expect(short).toEqual([
      'row|2024-01|false|Peru|',
      'row|2024-01|false|Poland|500.3',
      'period total|2024-01|false||500.3',
      'row|2024-02|true|Peru|0.2',
      'row|2024-02|true|Poland|',
      'period total|2024-02|true||0.2',
      'segment total|2024-01-01 – 2024-02-29|true|Peru|0.2',
      'segment total|2024-01-01 – 2024-02-29|true|Poland|500.3',
      // 1000.8 ÷ 3
      'total|2024-01-01 – 2024-02-29|true||333.6',
    ]);
    expect(lines[3]?.['start']).toBe('2024-02-01T00:00:00.000Z');
    expect(lines[3]?.['end']).toBe('2024-03-01T00:00:00.000Z');
  });

  it('writes the digits of a number out', async () => {
    const view = ordersView([{ ...rows[0], revenue: '1e25' } as Order], { averageOrderValue });
    expect((await csv(view))[0]?.['averageOrderValue']).toBe('10000000000000000000000000');
  });

  it('has comparisons and targets', async () => {
    const view = ordersView(rows, asMetrics({ orders: placedOrders }), { ...months, compare: 'previous-period' });
    const card = scorecard(view.report, { orders: { target: { from: 2, to: 3 } } }) as unknown as Scorecard;
    const [, february] = await csv({ ...view, scorecard: card });
    expect(february).toMatchObject({
      'orders.previous': '2',
      'orders.change': '-1',
      'orders.growth': '-0.5',
      'orders.target': '2..3',
      'orders.status': 'open',
      'orders.attainment': '0.5',
    });
  });

  it('lets no text of a file be a formula, and numbers be numbers', async () => {
    const countries = [...hostile, '-5', '-1.5e-3', 'a=b', '=HYPERLINK("http://x","y")'];
    const view = ordersView(
      countries.map((country) => ({ customer: 'Ada', orderedAt: '2024-01-05', revenue: 1, country })),
      { averageOrderValue },
      { by: ['country'] },
    );
    const written = (await csv(view)).filter(({ level }) => level === 'row').map(({ country = '' }) => country);
    const expected = [...hostile, '=HYPERLINK("http://x","y")'].map((text) => `'${text}`);
    expect([...written].sort()).toEqual([...expected, '-5', '-1.5e-3', 'a=b'].sort());
  });

  it('escapes the names of columns too', async () => {
    const view = ordersView(rows, { '=1+1': averageOrderValue });
    expect((await rendered(view, 'csv')).split('\r\n')[0]).toBe('level,"\'=1+1"');
  });
});

describe('JSON', () => {
  it('has periods, segments, values, components and reasons', async () => {
    const view = ordersView(rows, { averageOrderValue, repeatPurchaseRate }, { ...months, by: ['country'] });
    const report = await json(view);
    expect(report.rows[0]).toEqual({
      period: {
        label: '2024-01',
        start: '2024-01-01T00:00:00.000Z',
        end: '2024-02-01T00:00:00.000Z',
        running: false,
        clipped: false,
      },
      segment: { country: 'Peru' },
      values: { averageOrderValue: null, repeatPurchaseRate: null },
      reasons: { averageOrderValue: 'orders is zero', repeatPurchaseRate: 'customers is zero' },
      components: { orderRevenue: '0', orders: '0', repeatCustomers: '0', customers: '0' },
    });
    expect(report.rows[1]?.values).toEqual({ averageOrderValue: '500.3', repeatPurchaseRate: '1' });
    expect(report.rows[1]?.components).toEqual({
      orderRevenue: '1000.6',
      orders: '2',
      repeatCustomers: '1',
      customers: '1',
    });
    expect(report.periodTotals.map(({ values }) => values['averageOrderValue'])).toEqual(['500.3', '0.2']);
    expect(report.segmentTotals.map(({ segment }) => segment)).toEqual([{ country: 'Peru' }, { country: 'Poland' }]);
    expect(report.total.values).toEqual({ averageOrderValue: '333.6', repeatPurchaseRate: '0.5' });
    expect(report.metrics[0]).toEqual({
      key: 'averageOrderValue',
      name: 'averageOrderValue',
      title: 'Average order value',
      unit: 'money',
      better: 'higher',
      formula: 'order revenue ÷ orders',
    });
    expect(report.components['orderRevenue']).toEqual({ title: 'order revenue', unit: 'money', from: 'records' });
    expect(report).toMatchObject({ every: 'month', compare: null, currency: 'USD', by: ['country'], timeZone: 'UTC' });
    expect(report).toMatchObject({ createdAt: '2024-05-06T07:08:09.000Z', asOf: '2024-02-20T00:00:00.000Z' });
  });

  it('has comparisons, targets, sources and refused rows', async () => {
    const compared = ordersView(
      [...rows, { customer: 'Cid', orderedAt: 'soon', revenue: 1 }],
      asMetrics({ orders: placedOrders }),
      { ...months, compare: 'previous-period', onInvalid: 'skip' },
      { sources: [{ name: 'orders', file: 'a.csv', rows: 4, refused: 1 }] },
    );
    const card = scorecard(compared.report, { orders: { target: 2, better: 'higher' } }) as unknown as Scorecard;
    const report = await json({ ...compared, scorecard: card });
    expect(report.periodTotals[1]?.compared).toEqual({ orders: { previous: '2', change: '-1', growth: '-0.5' } });
    expect(report.periodTotals[1]?.targets).toEqual({
      orders: {
        target: '2',
        status: 'open',
        attainment: '0.5',
        gap: '-1',
        trend: null,
        remaining: { value: '1', days: '10', perDay: '0.1' },
      },
    });
    expect(report.sources).toEqual([{ name: 'orders', file: 'a.csv', rows: 4, refused: 1 }]);
    expect(report.refused).toMatchObject([{ source: 'orders', position: 3, field: 'orderedAt' }]);
  });

  it('has no comparisons and no targets where none were asked for', async () => {
    const { total } = await json(ordersView(rows, { averageOrderValue }));
    expect(Object.keys(total)).toEqual(['period', 'segment', 'values', 'reasons', 'components']);
    expect(total.period).toEqual({ label: 'all', start: null, end: null, running: false, clipped: false });
  });
});

describe('Markdown', () => {
  it('is a table with aligned columns, and notes below it', async () => {
    const text = await rendered(ordersView(rows, { averageOrderValue }, { ...months, by: ['country'] }), 'markdown');
    expect(text.split('\n').filter((line) => !line.startsWith('| 2024-02'))).toEqual([
      '# Orders',
      '',
      '2024-01-01 – 2024-02-29 …',
      '',
      '| Period          | country    | Average order value |',
      '| :-------------- | :--------- | ------------------: |',
      '| 2024-01         | Peru       |                  –¹ |',
      '| 2024-01         | Poland     |             $500.30 |',
      '| **2024-01**     | **all**    |         **$500.30** |',
      '| **2024-02 …**   | **all**    |           **$0.20** |',
      '| **all periods** | **Peru**   |           **$0.20** |',
      '| **all periods** | **Poland** |         **$500.30** |',
      '| **all periods** | **all**    |         **$333.60** |',
      '',
      '- … the period is still running',
      '- –¹ Average order value: orders is zero',
      '',
    ]);
  });

  it('escapes what texts of files have in them', async () => {
    const country = 'a|b\n<script>*x*`y`[z](u)_w_~~v~~ # &amp; \\';
    const view = ordersView([{ ...rows[0], country } as Order], { averageOrderValue }, { by: ['country'] });
    const text = await rendered({ ...view, title: '<b>' }, 'markdown');
    expect(text).toContain('| a\\|b &lt;script&gt;\\*x\\*\\`y\\`\\[z\\](u)\\_w\\_\\~\\~v\\~\\~ \\# &amp;amp; \\\\ |');
    expect(text).toContain('# &lt;b&gt;');
  });
});

describe('targets', () => {
  it.each([
    [2, '2', '2 ✓ met', '2'],
    [{ from: 2 }, '2..', '≥ 2', { from: '2', to: null }],
    [{ to: 3 }, '..3', '≤ 3', { from: null, to: '3' }],
    [{ from: 2, to: 3 }, '2..3', '2 … 3', { from: '2', to: '3' }],
  ])('may be a number or a range with one end or two: %j', async (target, inCsv, inMarkdown, inJson) => {
    const view = ordersView(rows, asMetrics({ orders: placedOrders }), months);
    const judged = {
      ...view,
      scorecard: scorecard(view.report, { orders: { target: [{ period: '2024-01', target }], better: 'higher' } }),
    };
    const [january, february] = await csv(judged);
    expect([january?.['orders.target'], february?.['orders.target']]).toEqual([inCsv, '']);
    expect(await rendered(judged, 'markdown')).toContain(inMarkdown);
    const report = await json(judged);
    expect(report.periodTotals.map(({ targets }) => targets?.['orders']?.target)).toEqual([inJson, null]);
  });
});

describe('segments', () => {
  it('may be empty, a flag or a number', async () => {
    const lines = [
      { customer: 'Ada', orderedAt: '2024-01-05', revenue: 1, isNew: true, size: 7 },
      { customer: 'Ada', orderedAt: '2024-01-05', revenue: 1, isNew: false, size: null },
    ];
    const view = ordersView(lines, { averageOrderValue }, { by: ['isNew', 'size'] }, { currency: undefined });
    const text = await rendered(view, 'markdown');
    expect(text).toMatch(/\| no +\| \(none\) +\| +1\.00 \|/);
    expect(text).toMatch(/\| yes +\| 7 +\| +1\.00 \|/);
    expect((await json(view)).rows.map(({ segment }) => segment)).toEqual([
      { isNew: false, size: null },
      { isNew: true, size: 7 },
    ]);
    expect((await csv(view)).map(({ isNew, size }) => [isNew, size])).toEqual([
      ['false', ''],
      ['true', '7'],
      ['', ''],
    ]);
  });
});

describe('components', () => {
  it('are told apart where a metric means something narrower by a name', async () => {
    const subscription = { customer: 'Ada', amount: 10, startedAt: '2024-01-05', endedAt: null, interval: 'month' };
    const result: unknown = report({
      metrics: { ...asMetrics({ newCustomers }), customerRetentionRate },
      sources: [subscriptions([subscription])],
      from: '2024-02-01',
      to: '2024-03-01',
    });
    const { total, components } = await json({ ...ordersView(rows, { averageOrderValue }), report: result as Report });
    expect(total.components).toMatchObject({ newCustomers: '0', 'newCustomers (new and returning customers)': '0' });
    expect(Object.keys(components)).toHaveLength(4);
  });
});
