import { describe, expect, it } from 'vitest';
import {
  annualRecurringRevenueFromLicences,
  averageDealSize,
  cashRunway,
  customerRetentionRate,
  Decimal,
  inventoryTurnover,
  quotaAttainment,
  throughput,
  winRate,
} from '../../src/index';
import {
  cashMovements,
  contracts,
  deals,
  type Given,
  leads,
  MissingQuantitiesError,
  orders,
  report,
  tally,
  workItems,
} from '../../src/records/index';
import { column, text } from './outcomes';

const months = { every: 'month', from: '2024-01-01', to: '2024-03-01' } as const;

// 20,000 are burnt in January and 10,000 in February.
const movements = cashMovements([
  { kind: 'spent', amount: 60_000, movedAt: '2024-01-15' },
  { kind: 'received', amount: 40_000, movedAt: '2024-01-20' },
  { kind: 'spent', amount: 50_000, movedAt: '2024-02-15' },
  { kind: 'received', amount: 40_000, movedAt: '2024-02-20' },
]);
const runway = (given: Given, settings: object = {}) =>
  report({ metrics: { cashRunway }, sources: [movements], given, ...months, ...settings });

const deal = (closedAt: string, value: number, region = 'North') => ({
  outcome: 'won',
  createdAt: '2023-01-01',
  closedAt,
  value,
  region,
});
const attained = (given: Given, settings: object = {}) =>
  report({
    metrics: { quotaAttainment },
    sources: [
      deals([
        deal('2024-01-10', 50),
        deal('2024-02-10', 90),
        deal('2023-12-10', 30),
        deal('2023-11-10', 15),
        deal('2023-01-10', 200),
        deal('2023-02-10', 80),
      ]),
    ],
    given,
    ...months,
    ...settings,
  });

describe('one number', () => {
  it('holds in each period, and a balance also in the total', () => {
    const { rows, total } = runway({ cashBalance: 300_000 });
    // 300 ÷ 20 and 300 ÷ 10; of both months 300 ÷ 30.
    expect(column(rows, 'cashRunway')).toEqual(['15', '30']);
    expect(text(total.cashRunway)).toBe('10');
  });

  it('is added up over the periods where it is a flow', () => {
    const { rows, total } = attained({ quota: 100 });
    expect(column(rows, 'quotaAttainment')).toEqual(['0.5', '0.9']);
    expect(text(total.quotaAttainment)).toBe('0.7');
  });

  it.each([
    ['100.50', '200'],
    [new Decimal('100.5'), '200'],
    [201n, '100'],
    [402, '50'],
  ])('may be %s', (quota, percent) => {
    const { total } = report({
      metrics: { quotaAttainment },
      sources: [deals([deal('2024-01-10', 201)])],
      given: { quota },
    });
    expect(text(total.quotaAttainment?.times(100))).toBe(percent);
  });

  it('takes the place of what records or the calendar supply', () => {
    const rows = [{ createdAt: '2024-01-01', finishedAt: '2024-01-11' }];
    const settings = {
      metrics: { throughput },
      sources: [workItems(rows)],
      from: '2024-01-01',
      to: '2024-02-01',
    } as const;
    expect(text(report({ ...settings, given: { elapsedDays: 20 } }).total.throughput)).toBe('0.05');
    expect(text(report({ ...settings, given: { finishedItems: 62 } }).total.throughput)).toBe('2');
    const [input] = (({ total, detail }) => detail(total, 'throughput').inputs)(
      report({ ...settings, given: { finishedItems: 62 } }),
    );
    expect(input).toMatchObject({ name: 'finishedItems', from: 'given' });
    expect(input?.records()).toEqual([]);
  });
});

describe('a number for each period', () => {
  it('is that of the last period in the total, for a balance at the end', () => {
    const { rows, total } = runway({ cashBalance: { '2024-01': 300_000, '2024-02': '270000' } });
    expect(column(rows, 'cashRunway')).toEqual(['15', '27']);
    expect(text(total.cashRunway)).toBe('9');
  });

  it('is that of the first period in the total, for a balance at the start', () => {
    const converted = (day: string) => ({ createdAt: day, convertedAt: day });
    const { rows, total } = report({
      metrics: { customerRetentionRate },
      sources: [leads([converted('2024-01-05'), converted('2024-02-05'), converted('2024-02-06')])],
      given: {
        customersAtStart: { '2024-01': 10, '2024-02': 12 },
        customersAtEnd: { '2024-01': 10, '2024-02': 11 },
      },
      ...months,
    });
    // (10 − 1) ÷ 10 and (11 − 2) ÷ 12; over both (11 − 3) ÷ 10.
    expect(column(rows, 'customerRetentionRate')).toEqual(['0.9', '0.75']);
    expect(text(total.customerRetentionRate)).toBe('0.8');
  });

  it('is added up in the total, for a flow', () => {
    const { rows, total } = attained({ quota: { '2024-01': 100, '2024-02': 300 } });
    expect(column(rows, 'quotaAttainment')).toEqual(['0.5', '0.3']);
    expect(text(total.quotaAttainment)).toBe('0.35');
  });

  it('is of no use in the total, for what neither adds up nor stands at one end', () => {
    const rows = ['2024-01-11', '2024-02-11'].map((finishedAt) => ({ createdAt: '2024-01-01', finishedAt }));
    const given = { elapsedDays: { '2024-01': 20, '2024-02': 10 } };
    const result = report({ metrics: { throughput }, sources: [workItems(rows)], given, ...months });
    expect(column(result.rows, 'throughput')).toEqual(['0.05', '0.1']);
    expect(result.total).toMatchObject({
      throughput: null,
      reasons: { throughput: 'elapsed days is given for single periods' },
    });
    const single = report({
      metrics: { throughput },
      sources: [workItems(rows)],
      given: { elapsedDays: { '2024-01': 20 } },
      ...months,
      to: '2024-02-01',
    });
    expect(text(single.total.throughput)).toBe('0.05');
  });

  it('is missing where it is not given', () => {
    const { rows, total } = runway({ cashBalance: { '2024-01': 300_000 } });
    expect(column(rows, 'cashRunway')).toEqual(['15', null]);
    expect(rows[1]?.reasons.cashRunway).toBe('cash balance is not given for 2024-02');
    expect(total.reasons.cashRunway).toBe('cash balance is not given for 2024-02');
    expect(text(runway({ cashBalance: { '2024-02': 270_000 } }).total.cashRunway)).toBe('9');
    expect(attained({ quota: { '2024-02': 300 } }).total.reasons.quotaAttainment).toBe(
      'quota is not given for 2024-01',
    );
  });

  it('is named by the label of the period', () => {
    const [row] = runway({ cashBalance: { '2023/24-Q4': 300_000 } }, { every: 'quarter', yearStartsIn: 4 }).rows;
    expect([row?.period.label, text(row?.cashRunway)]).toEqual(['2023/24-Q4', '10']);
    expect(
      text(
        runway({ cashBalance: { all: 300_000 } }, { every: 'span', from: undefined, to: undefined }).total.cashRunway,
      ),
    ).toBe('10');
  });
});

describe('segments', () => {
  it('share no sum of money among them, and no number of things', () => {
    const { rows, periodTotals, segmentTotals, total } = report({
      metrics: { quotaAttainment, winRate },
      sources: [deals([deal('2024-01-10', 50), deal('2024-01-10', 40, 'South')])],
      by: ['region'],
      given: { quota: 100, lostDeals: { '2024-01': 2, '2024-02': 0 } },
      ...months,
    });
    const reasons = {
      quotaAttainment: 'quota is given for all segments together',
      winRate: 'lost deals is given for all segments together',
    };
    expect(rows.map((row) => row.reasons)).toEqual(Array(4).fill(reasons));
    expect(segmentTotals.map((row) => row.reasons)).toEqual([reasons, reasons]);
    expect(column(rows, 'winRate')).toEqual([null, null, null, null]);
    expect(column(periodTotals, 'quotaAttainment')).toEqual(['0.9', '0']);
    expect(column(periodTotals, 'winRate')).toEqual(['0.5', null]);
    expect([text(total.quotaAttainment), text(total.winRate)]).toEqual(['0.45', '0.5']);
  });

  it('have nothing of nothing each', () => {
    const given = { quota: 0, lostDeals: 0 };
    const sources = [deals([deal('2024-01-10', 50), deal('2024-01-10', 40, 'South')])];
    const { rows } = report({ metrics: { quotaAttainment, winRate }, sources, by: ['region'], given });
    expect(column(rows, 'winRate')).toEqual(['1', '1']);
    expect(rows.map(({ reasons }) => reasons)).toEqual(Array(2).fill({ quotaAttainment: 'quota is zero' }));
  });

  it('have one price', () => {
    const rows = [
      { startedAt: '2023-01-01', licences: 3, region: 'North' },
      { startedAt: '2024-02-10', licences: 2, region: 'South' },
    ];
    const result = report({
      metrics: { annualRecurringRevenueFromLicences },
      sources: [contracts(rows, { endsAt: () => null })],
      by: ['region'],
      given: { annualRevenuePerUser: 120 },
      ...months,
    });
    // Three licences and none at the end of January, three and two at the end of February.
    expect(column(result.rows, 'annualRecurringRevenueFromLicences')).toEqual(['360', '0', '360', '240']);
    expect(column(result.periodTotals, 'annualRecurringRevenueFromLicences')).toEqual(['360', '600']);
    expect(column(result.segmentTotals, 'annualRecurringRevenueFromLicences')).toEqual(['360', '240']);
    expect(text(result.total.annualRecurringRevenueFromLicences)).toBe('600');
  });

  // The stock of the whole shop is no stock of each region: a sum of money, although not a flow.
  it('share no stock among them', () => {
    const rows = ['North', 'South'].map((region) => ({ orderedAt: '2024-01-01', cost: 100, region }));
    const sources = [orders(rows)];
    const result = report({
      metrics: { inventoryTurnover },
      sources,
      by: ['region'],
      given: { averageInventoryValue: 100 },
    });
    expect(text(result.total.inventoryTurnover)).toBe('2');
    expect(column(result.rows, 'inventoryTurnover')).toEqual([null, null]);
  });
});

describe('compared periods', () => {
  it('have the numbers of their own labels', () => {
    const given = { quota: { '2023-01': 400, '2023-02': 100, '2024-01': 100, '2024-02': 300 } };
    const { rows, total } = attained(given, { compare: 'previous-year' });
    expect(rows.map(({ compared }) => text(compared?.quotaAttainment.previous))).toEqual(['0.5', '0.8']);
    // 280 of 500.
    expect(text(total.compared?.quotaAttainment.previous)).toBe('0.56');
  });

  it('have the one number that holds', () => {
    const { rows, total } = attained({ quota: 100 }, { compare: 'previous-period' });
    // December and January; the total is compared with November and December: 45 of 200.
    expect(rows.map(({ compared }) => text(compared?.quotaAttainment.previous))).toEqual(['0.3', '0.5']);
    expect(text(total.compared?.quotaAttainment.previous)).toBe('0.225');
  });

  it('have none where none is given', () => {
    const { rows } = attained({ quota: { '2024-01': 100, '2024-02': 300 } }, { compare: 'previous-period' });
    expect(rows.map(({ compared }) => text(compared?.quotaAttainment.previous))).toEqual([null, '0.5']);
    expect(rows[0]?.compared?.quotaAttainment).toEqual({ previous: null, change: null, growth: null });
  });

  // The total of January and February is compared with November and December, and not with December and January.
  it('of the total have the numbers of the periods in them', () => {
    const given = { quota: { '2023-11': 60, '2023-12': 90, '2024-01': 100, '2024-02': 300 } };
    const { total } = attained(given, { compare: 'previous-period' });
    expect(text(total.compared?.quotaAttainment.previous)).toBe('0.3');
  });

  // March has 31 days, and February, with which its total is compared, 29.
  it('of the total have as many times the number as there are periods in them', () => {
    const days = { every: 'day', from: '2024-03-01', to: '2024-04-01', compare: 'previous-period' } as const;
    const { total } = report({
      metrics: { quotaAttainment },
      sources: [deals([deal('2024-02-10', 29)])],
      given: { quota: 1 },
      ...days,
    });
    expect(text(total.compared?.quotaAttainment.previous)).toBe('1');
  });
});

describe('what is given', () => {
  it.each<[string, Given]>([
    [
      'given states "wonDeal", which no metric of the report needs; did you mean "wonDeals"?',
      { wonDeal: 3, cashBalance: 1 },
    ],
    ['given states "xyz", which no metric of the report needs', { xyz: 3, cashBalance: 1 }],
    [
      'given cashBalance for "2024-1", which is no period of the report, such as "2024-01"',
      { cashBalance: { '2024-01': 1, '2024-1': 2 } },
    ],
    [
      'given cashBalance for "2024-03", which is no period of the report, such as "2024-01"',
      { cashBalance: { '2024-03': 1 } },
    ],
    [
      'given cashBalance must be written in digits with a decimal point, such as "1234.56" (received "1,000")',
      { cashBalance: '1,000' },
    ],
    ['given cashBalance must be a finite number (received NaN)', { cashBalance: NaN }],
    [
      'given wonDeals, 2024-02 must be a whole number (received 2.5)',
      { cashBalance: 1, wonDeals: { '2024-01': 2, '2024-02': 2.5 } },
    ],
    ['given wonDeals must not be below 0 (received -1)', { cashBalance: 1, wonDeals: -1 }],
    [
      'given cashBalance, 2024-01 is missing',
      { cashBalance: { '2024-01': undefined } as unknown as Record<string, number> },
    ],
  ])('is refused: %s', (message, given) => {
    const sources = [movements, deals([deal('2024-01-10', 1)])];
    expect(() => report({ metrics: { cashRunway, winRate }, sources, given, ...months })).toThrow(
      new TypeError(message),
    );
  });

  it('is told to the tally as well', () => {
    const settings = { metrics: { quotaAttainment }, given: { quota: 100 }, ...months };
    const part = tally({ ...settings, sources: [deals([deal('2024-01-10', 50)])] });
    expect(text(report({ ...settings, tally: part }).rows[0]?.quotaAttainment)).toBe('0.5');
    expect(() =>
      tally({ metrics: { quotaAttainment }, ...months, sources: [deals([deal('2024-01-10', 50)])] }),
    ).toThrow(MissingQuantitiesError);
  });

  it('may be told when a tally of the rest is reported', () => {
    const sources = [deals([deal('2024-01-10', 50)])];
    const part = tally({ metrics: { averageDealSize }, sources, ...months });
    const result = report({ metrics: { quotaAttainment }, tally: part, given: { quota: 100 }, ...months });
    expect(text(result.rows[0]?.quotaAttainment)).toBe('0.5');
  });
});
