import { describe, expect, it } from 'vitest';
import {
  averageDealSize,
  averageSubscribers,
  cashRunway,
  customerChurnRate,
  grossMargin,
  type MetricInfo,
  monthOverMonthGrowth,
  netPromoterScore,
  newCustomerRevenueShare,
  pipelineCoverage,
  quarterOverQuarterGrowth,
  repeatPurchaseRate,
  repsAtQuotaShare,
  revenueConcentration,
  ruleOf40,
  salesCycleLength,
  salesVelocity,
  stickiness,
  throughput,
  totalRevenue,
  winRate,
  yearOverYearGrowth,
} from '../../src/index';
import {
  cashMovements,
  deals,
  defineSource,
  orders,
  quotas,
  recommendationAnswers,
  type RecordPositions,
  report,
  reportAsync,
  revenueEntries,
  type SourceRecords,
  tally,
  userEvents,
  type ValueDetail,
  workItems,
} from '../../src/records/index';
import { arriving, once, text } from './outcomes';

const months = { every: 'month', from: '2024-01-01', to: '2024-03-01' } as const;

const deal = (outcome: string, closedAt: string | null, value: number, region = 'North') => ({
  outcome,
  createdAt: '2024-01-01',
  closedAt,
  value,
  region,
});

const pipeline = [
  deal('won', '2024-01-11', 100),
  deal('lost', '2024-01-21', 500),
  deal('won', '2024-01-31', 300, 'South'),
  deal('open', null, 50),
  deal('won', '2024-02-10', 200),
];

/** The positions behind each input of a value. */
function positions({ inputs }: ValueDetail): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(inputs.map(({ name, records }) => [name, positionsIn(records())]));
}

function positionsIn(records: readonly RecordPositions[]): readonly number[] {
  expect(records).toHaveLength(1);
  return records[0]?.positions ?? [];
}

/** The positions behind each input of one metric in each month. */
function behind(metric: MetricInfo, source: SourceRecords, settings: object = {}) {
  const { rows, detail } = report({ metrics: { metric }, sources: [source], ...months, ...settings });
  return rows.map((row) => positions(detail(row, 'metric')));
}

describe('the detail of a value', () => {
  const { rows, total, detail } = report({
    metrics: { velocity: salesVelocity, winRate },
    sources: [deals(pipeline)],
    ...months,
  });

  it('is its formula with the numbers in it', () => {
    const { metric, value, explanation, inputs, reason } = detail(total, 'winRate');
    expect(metric).toBe(winRate);
    expect([text(value), reason]).toEqual(['0.75', undefined]);
    expect(explanation?.numbers).toBe('3 ÷ (3 + 1)');
    expect(explanation?.formula).toBe('won deals ÷ (won deals + lost deals)');
    expect(text(explanation?.result)).toBe('0.75');
    expect(inputs.map(({ name, title, value, from }) => [name, title, text(value), from])).toEqual([
      ['wonDeals', 'won deals', '3', 'records'],
      ['lostDeals', 'lost deals', '1', 'records'],
    ]);
  });

  it('is of the row that is asked for', () => {
    const [january, february] = rows;
    // (100 + 300) ÷ 2 = 200 a deal, two of three won, in 10 and 30 days; two deals are open at the end of January.
    const { explanation, inputs } = detail(january as (typeof rows)[number], 'velocity');
    expect(explanation?.numbers).toContain('2 × 200 × 0.6666');
    expect(inputs.map(({ name, value, from }) => [name, value?.toFixed(2), from])).toEqual([
      ['openDeals', '2.00', 'records'],
      ['averageDealSize', '200.00', 'metric'],
      ['winRate', '0.67', 'metric'],
      ['salesCycleLength', '20.00', 'metric'],
    ]);
    expect(inputs[0]?.records()).toEqual([{ source: 'deals', positions: [3, 4] }]);
    expect(inputs[1]?.records()).toEqual([]);
    expect(inputs[1]?.detail?.metric).toBe(averageDealSize);
    expect(inputs[1]?.detail?.explanation?.numbers).toBe('400 ÷ 2');
    expect(positions(inputs[1]?.detail as ValueDetail)).toEqual({ wonValue: [0, 2], wonDeals: [0, 2] });
    expect(positions(inputs[3]?.detail as ValueDetail)).toEqual({ wonCycleDays: [0, 2], wonDeals: [0, 2] });
    // One of one in 40 days, one is left: 1 × 200 × 1 ÷ 40 a day.
    expect(text(detail(february as (typeof rows)[number], 'velocity').value)).toBe('5');
  });

  it('says why there is none', () => {
    const empty = report({
      metrics: { salesVelocity },
      sources: [deals(pipeline)],
      every: 'month',
      from: '2024-03-01',
      to: '2024-04-01',
    });
    const { value, reason, explanation, inputs } = empty.detail(empty.total, 'salesVelocity');
    expect([value, explanation]).toEqual([null, undefined]);
    expect(reason).toBe('Average deal size is undefined: won deals is zero');
    expect(inputs.map(({ value, reason }) => [text(value), reason])).toEqual([
      ['1', undefined],
      [null, 'Average deal size is undefined: won deals is zero'],
      [null, 'Win rate is undefined: won deals + lost deals is zero'],
      [null, 'Sales cycle length is undefined: won deals is zero'],
    ]);
    expect(inputs[0]).not.toHaveProperty('reason');
  });

  it('says what was given', () => {
    const movements = cashMovements([{ kind: 'spent', amount: 20, movedAt: '2024-01-15' }]);
    const given = { cashBalance: 60, cashReceived: 0 };
    const { total, detail } = report({ metrics: { cashRunway }, sources: [movements], given, ...months });
    const { explanation, inputs } = detail(total, 'cashRunway');
    expect(text(explanation?.result)).toBe('3');
    expect(inputs.map(({ name, from, records }) => [name, from, records()])).toEqual([
      ['cashBalance', 'given', []],
      ['netBurn', 'metric', []],
    ]);
    expect(inputs[1]?.detail?.inputs.map(({ name, from }) => [name, from])).toEqual([
      ['cashSpent', 'records'],
      ['cashReceived', 'given'],
    ]);
  });

  it('says what the calendar told', () => {
    const { total, detail } = report({
      metrics: { throughput },
      sources: [workItems([{ createdAt: '2024-01-01', finishedAt: '2024-01-11' }])],
      ...months,
    });
    const [, days] = detail(total, 'throughput').inputs;
    expect([days?.name, text(days?.value), days?.from, days?.records()]).toEqual(['elapsedDays', '60', 'calendar', []]);
  });

  it('follows the metrics that stand for others', () => {
    const rows = [
      { orderedAt: '2023-01-10', revenue: 100, cost: 1 },
      { orderedAt: '2024-01-10', revenue: 150, cost: 90 },
      { orderedAt: '2024-02-10', revenue: 7, cost: 7 },
    ];
    const use = { revenueGrowth: yearOverYearGrowth, profitMargin: grossMargin };
    const result = report({ metrics: { ruleOf40 }, sources: [orders(rows)], use, ...months });
    const row = result.rows[0] as (typeof result.rows)[number];
    const { value, explanation, inputs } = result.detail(row, 'ruleOf40');
    // 50 of 100 more, and 60 of 150 left.
    expect(text(value)).toBe('0.9');
    expect(explanation?.numbers).toBe('0.5 + 0.4');
    expect(inputs.map(({ name, title, from, detail }) => [name, title, from, detail?.metric.name])).toEqual([
      ['revenueGrowth', 'Year-over-year growth', 'metric', 'yearOverYearGrowth'],
      ['profitMargin', 'Gross margin', 'metric', 'grossMargin'],
    ]);
    expect(positions(inputs[0]?.detail as ValueDetail)).toEqual({ revenue: [1], priorYearRevenue: [0] });
    expect(positions(inputs[1]?.detail as ValueDetail)).toEqual({ revenue: [1], costOfGoodsSold: [1] });
  });

  it('is of a row and a metric of the report', () => {
    const other = report({ metrics: { velocity: salesVelocity, winRate }, sources: [deals(pipeline)], ...months });
    expect(() => detail(other.total, 'winRate')).toThrow(new TypeError('detail takes a row of this report'));
    expect(() => detail({ ...total }, 'winRate')).toThrow(new TypeError('detail takes a row of this report'));
    expect(() => detail(total, 'salesVelocity' as 'winRate')).toThrow(
      new TypeError('the report has no metric "salesVelocity"'),
    );
  });
});

describe('the records behind a number', () => {
  it('are those that are counted', () => {
    expect(behind(winRate, deals(pipeline))).toEqual([
      { wonDeals: [0, 2], lostDeals: [1] },
      { wonDeals: [4], lostDeals: [] },
    ]);
  });

  it('are those that are added up', () => {
    expect(behind(averageDealSize, deals(pipeline))).toEqual([
      { wonValue: [0, 2], wonDeals: [0, 2] },
      { wonValue: [4], wonDeals: [4] },
    ]);
  });

  it('are those of a segment, of all of them, and of all periods', () => {
    const { rows, periodTotals, segmentTotals, total, detail } = report({
      metrics: { winRate },
      sources: [deals(pipeline)],
      by: ['region'],
      ...months,
    });
    const of = (row: Parameters<typeof detail>[0]) => positions(detail(row, 'winRate'))['wonDeals'];
    expect(rows.map(({ period, region }) => `${period.label} ${String(region)}`)).toEqual([
      '2024-01 North',
      '2024-01 South',
      '2024-02 North',
      '2024-02 South',
    ]);
    expect(rows.map(of)).toEqual([[0], [2], [4], []]);
    expect(periodTotals.map(of)).toEqual([[0, 2], [4]]);
    expect(segmentTotals.map(of)).toEqual([[0, 4], [2]]);
    expect(of(total)).toEqual([0, 2, 4]);
  });

  it('are added in one term or another', () => {
    const rows = [
      { orderedAt: '2024-01-10', revenue: 100, refundedAt: '2024-02-10', refundedAmount: 10 },
      { orderedAt: '2024-01-10', revenue: 100, refundedAt: null, refundedAmount: null },
      { orderedAt: '2024-02-10', revenue: 100, refundedAt: '2024-02-11', refundedAmount: 10 },
    ];
    expect(behind(totalRevenue, orders(rows))).toEqual([{ revenue: [0, 1] }, { revenue: [0, 2] }]);
  });

  it('last at the start or at the end of a period', () => {
    const members = defineSource({
      name: 'members',
      title: 'Members',
      description: 'Members of a club.',
      fields: {
        member: { type: 'key', description: 'Who it is.' },
        joinedAt: { type: 'date', description: 'When they joined.' },
        leftAt: { type: 'date', optional: true, description: 'When they left.' },
      },
      measures: {
        customersAtStart: { measure: 'distinct', of: 'member', during: { from: 'joinedAt', until: 'leftAt' } },
        customersAtEnd: { measure: 'count', during: { from: 'joinedAt', until: 'leftAt' } },
        churnedCustomers: {
          measure: 'distinct',
          of: 'member',
          at: 'leftAt',
          where: { not: { field: 'leftAt', isNull: true } },
        },
      },
    });
    const member = (member: string, joinedAt: string, leftAt: string | null = null) => ({ member, joinedAt, leftAt });
    const rows = [
      member('Ada', '2023-05-01'),
      member('Bea', '2023-06-01', '2024-01-15'),
      member('Cy', '2024-01-20'),
      // What begins or ends at an instant is on the side before it.
      member('Dan', '2024-01-01'),
      member('Eve', '2023-01-01', '2024-01-01'),
      member('Fay', '2023-01-01', '2024-02-01'),
      member('Gil', '2024-01-05', '2024-01-25'),
    ];
    expect(behind(averageSubscribers, members(rows))).toEqual([
      { customersAtStart: [0, 1, 4, 5], customersAtEnd: [0, 2, 3, 5] },
      { customersAtStart: [0, 2, 3, 5], customersAtEnd: [0, 2, 3] },
    ]);
    expect(behind(customerChurnRate, members(rows))[1]).toEqual({
      customersAtStart: [0, 2, 3, 5],
      churnedCustomers: [5],
    });
    const { rows: values } = report({ metrics: { averageSubscribers }, sources: [members(rows)], ...months });
    expect(values.map(({ averageSubscribers: value }) => text(value))).toEqual(['4', '3.5']);
  });

  it('are those of the balance that still last', () => {
    const given = { quota: 100 };
    const { rows, detail } = report({ metrics: { pipelineCoverage }, sources: [deals(pipeline)], given, ...months });
    const open = rows.map((row) => detail(row, 'pipelineCoverage').inputs[0]?.records() ?? []);
    expect(open.map(positionsIn)).toEqual([[3, 4], [3]]);
  });

  const bought = (customer: string, orderedAt: string, revenue = 10, region = 'North') => ({
    customer,
    orderedAt,
    revenue,
    region,
  });
  const purchases = [
    bought('a', '2023-12-10'),
    bought('a', '2024-01-10'),
    bought('b', '2024-01-11'),
    bought('b', '2024-01-12'),
    bought('a', '2024-02-10'),
    bought('a', '2024-02-11'),
    bought('b', '2024-02-12'),
    bought('c', '2024-02-13', 10, 'South'),
    bought('c', '2024-02-14', 10, 'North'),
  ];

  it('are those of the customers that count', () => {
    expect(behind(repeatPurchaseRate, orders(purchases))).toEqual([
      { repeatCustomers: [2, 3], customers: [1, 2, 3] },
      { repeatCustomers: [4, 5, 7, 8], customers: [4, 5, 6, 7, 8] },
    ]);
    expect(behind(newCustomerRevenueShare, orders(purchases))).toEqual([
      { newCustomerRevenue: [2, 3], existingCustomerRevenue: [1] },
      { newCustomerRevenue: [7, 8], existingCustomerRevenue: [4, 5, 6] },
    ]);
  });

  it('are new in the segment of the first of them', () => {
    const first = defineSource({
      name: 'buys',
      title: 'Buys',
      description: 'What was bought.',
      fields: {
        customer: { type: 'key', description: 'Who bought.' },
        orderedAt: { type: 'date', description: 'When.' },
      },
      measures: {
        wonDeals: { measure: 'distinct', of: 'customer', only: 'new', at: 'orderedAt' },
        lostDeals: { measure: 'distinct', of: 'customer', only: 'existing', at: 'orderedAt' },
      },
    });
    const { rows, total, detail } = report({
      metrics: { winRate },
      sources: [first(purchases)],
      by: ['region'],
      ...months,
    });
    expect(rows.map((row) => positions(detail(row, 'winRate')))).toEqual([
      { wonDeals: [2, 3], lostDeals: [1] },
      { wonDeals: [], lostDeals: [] },
      { wonDeals: [], lostDeals: [4, 5, 6] },
      { wonDeals: [7], lostDeals: [] },
    ]);
    // Over both months, b and c are new.
    expect(positions(detail(total, 'winRate'))).toEqual({ wonDeals: [2, 3, 6, 7, 8], lostDeals: [1, 4, 5] });
  });

  it('are those of the largest customers', () => {
    const of = (customer: string, amount: number) => ({ customer, amount, recognisedAt: '2024-01-05' });
    const rows = [of('a', 5), of('b', 9), of('a', 5), of('c', 8), of('d', 1)];
    expect(behind(revenueConcentration, revenueEntries(rows, {}, { settings: { topCustomers: 2 } }))[0]).toEqual({
      topCustomerRevenue: [0, 1, 2],
      revenue: [0, 1, 2, 3, 4],
    });
  });

  it('are those of the reps who reach their quota', () => {
    const of = (rep: string, quota: number, won: number) => ({ rep, quota, won, startsAt: '2024-01-01' });
    const rows = [of('a', 10, 10), of('b', 10, 9), of('b', 10, 11), of('c', 10, 9), of('d', 0, 5)];
    expect(behind(repsAtQuotaShare, quotas(rows))[0]).toEqual({ repsAtQuota: [0, 1, 2], reps: [0, 1, 2, 3] });
  });

  it('are of the users of each day', () => {
    const of = (user: string, occurredAt: string) => ({ user, occurredAt });
    const rows = [of('a', '2024-01-01'), of('a', '2024-01-01'), of('b', '2024-01-31'), of('a', '2024-02-01')];
    expect(behind(stickiness, userEvents(rows))).toEqual([
      { averageDailyActiveUsers: [0, 1, 2], monthlyActiveUsers: [0, 1, 2] },
      { averageDailyActiveUsers: [3], monthlyActiveUsers: [3] },
    ]);
  });

  it('are those of an earlier month or quarter', () => {
    expect(
      behind(monthOverMonthGrowth, orders(purchases, { refundedAt: () => null, refundedAmount: () => null })),
    ).toEqual([
      { revenue: [1, 2, 3], priorMonthRevenue: [0] },
      { revenue: [4, 5, 6, 7, 8], priorMonthRevenue: [1, 2, 3] },
    ]);
    const quarter = { every: 'quarter', to: '2024-04-01' };
    expect(behind(quarterOverQuarterGrowth, orders(purchases), quarter)).toEqual([
      { revenue: [1, 2, 3, 4, 5, 6, 7, 8], priorQuarterRevenue: [0] },
    ]);
  });

  it('leave out what was refused', () => {
    const rows = [
      deal('won', '2024-01-11', 1),
      deal('Won', '2024-01-11', 1),
      { ...deal('won', '2024-01-11', 1), closedAt: null },
      deal('won', '2024-01-12', 1),
    ];
    const ids = rows.map((row, index) => ({ ...row, id: index === 3 ? 0 : index }));
    expect(behind(winRate, deals(rows), { onInvalid: 'skip' })[0]).toEqual({ wonDeals: [0, 3], lostDeals: [] });
    expect(behind(winRate, deals(ids), { onInvalid: 'skip' })[0]).toEqual({ wonDeals: [0], lostDeals: [] });
  });

  it('are found among many', () => {
    const rows = Array.from({ length: 5000 }, (_, index) =>
      deal(index % 1000 === 47 ? 'won' : 'lost', '2024-01-11', 1, index < 3000 ? 'North' : 'South'),
    );
    const {
      rows: values,
      total,
      detail,
    } = report({ metrics: { winRate }, sources: [deals(rows)], by: ['region'], ...months });
    expect(positions(detail(total, 'winRate'))['wonDeals']).toEqual([47, 1047, 2047, 3047, 4047]);
    expect(values.slice(0, 2).map((row) => positions(detail(row, 'winRate'))['wonDeals'])).toEqual([
      [47, 1047, 2047],
      [3047, 4047],
    ]);
  });

  it('stand in several lists', () => {
    const answers = recommendationAnswers([{ score: 10, answeredAt: '2024-01-01' }]);
    const { total, detail } = report({
      metrics: { winRate, netPromoterScore },
      sources: [deals(pipeline), answers, deals([deal('lost', '2024-01-01', 1), deal('won', '2024-01-01', 1)])],
      ...months,
    });
    const [won] = detail(total, 'winRate').inputs;
    expect(won?.records()).toEqual([
      { source: 'deals', positions: [0, 2, 4] },
      { source: 'deals', positions: [1] },
    ]);
    const [promoters] = detail(total, 'netPromoterScore').inputs;
    expect(promoters?.records()).toEqual([{ source: 'recommendationAnswers', positions: [0] }]);
  });

  it('are not kept of what can be read only once', async () => {
    const rows = pipeline.slice(0, 2);
    const settings = { metrics: { salesCycleLength }, ...months };
    const recordsOf = ({ total, detail }: Awaited<ReturnType<typeof reportAsync<typeof settings.metrics>>>) =>
      detail(total, 'salesCycleLength').inputs[0]?.records;
    const message = 'the rows of deals are no array and can be read only once';
    expect(recordsOf(report({ ...settings, sources: [deals(once(rows))] }))).toThrow(new TypeError(message));
    expect(recordsOf(await reportAsync({ ...settings, sources: [deals(arriving(rows))] }))).toThrow(
      new TypeError(message),
    );
    expect(recordsOf(report({ ...settings, tally: tally({ ...settings, sources: [deals(rows)] }) }))).toThrow(
      new TypeError('the report was made from a tally, which does not keep the records'),
    );
    expect(recordsOf(await reportAsync({ ...settings, sources: [deals(rows)] }))?.()).toEqual([
      { source: 'deals', positions: [0] },
    ]);
  });
});
