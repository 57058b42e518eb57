import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../examples/shared/read-csv';
import {
  type Cohort,
  type CohortOptions,
  cohorts,
  cohortsAsync,
  deals,
  defineSource,
  InvalidRecordsError,
  orders,
  type SourceRecords,
  subscriptions,
  userEvents,
} from '../../src/records/index';
import { Fraction } from '../fraction';
import { arriving, column, errorOf, once, text } from './outcomes';

interface Order {
  readonly customer: string;
  readonly orderedAt: string | Date;
  readonly revenue?: number | string;
  readonly region?: string | null;
  readonly currency?: string;
}

const order = (
  customer: string,
  orderedAt: string | Date,
  revenue: number | string = 10,
  rest: object = {},
): Order => ({
  customer,
  orderedAt,
  revenue,
  ...rest,
});

const settings = { every: 'month', from: '2024-01-01', to: '2024-05-01', asOf: '2024-06-01' } as const;

const compute = (rows: readonly Order[], rest: Partial<CohortOptions<'region'>> = {}) =>
  cohorts<'region'>({ ...settings, records: orders(rows), ...rest });

/** The customers in each cell, row by row. */
const triangle = (rows: readonly Cohort<never>[]): string[] =>
  rows.map(({ period, size, cells }) => `${period.label} ${String(size)}: ${column(cells, 'customers').join(' ')}`);

const messageOf = (call: () => unknown): string => {
  const error = errorOf(call);
  expect(error).toBeInstanceOf(TypeError);
  return (error as Error).message;
};

// Ada buys in January, February and April; Bea in January twice; Cem in February and March; Dan in March.
const rows = [
  order('Ada', '2024-01-05', '10.10'),
  order('Bea', '2024-01-06', 20),
  order('Bea', '2024-01-31', '0.50'),
  order('Cem', '2024-02-01', 40),
  order('Ada', '2024-02-29', 5),
  order('Cem', '2024-03-15', '7.77'),
  order('Dan', '2024-03-31', 1),
  order('Ada', '2024-04-30', 15),
];

describe('a triangle', () => {
  const { totals, rows: cohortRows, curve, segmentCurves, records } = compute(rows);
  const [january, february, march, april] = totals;

  it('has the customers of each cohort in each later month', () => {
    expect(triangle(totals)).toEqual(['2024-01 2: 2 1 0 1', '2024-02 1: 1 1 0', '2024-03 1: 1 0', '2024-04 0: 0']);
    expect(cohortRows).toBe(totals);
    expect(segmentCurves).toEqual([{ points: curve }]);
    expect(records).toEqual({ orders: 8 });
    expect(january?.cells.map(({ age, period }) => `${String(age)} ${period.label}`)).toEqual([
      '0 2024-01',
      '1 2024-02',
      '2 2024-03',
      '3 2024-04',
    ]);
  });

  it('has shares of the size', () => {
    expect(column(january?.cells ?? [], 'share')).toEqual(['1', '0.5', '0', '0.5']);
    expect(column(february?.cells ?? [], 'share')).toEqual(['1', '1', '0']);
  });

  it('has who was lost and who returned since the month before', () => {
    expect(column(january?.cells ?? [], 'lost')).toEqual(['0', '1', '1', '0']);
    expect(column(january?.cells ?? [], 'returned')).toEqual(['0', '0', '0', '1']);
  });

  it('has revenue exactly', () => {
    const cells = january?.cells ?? [];
    expect(column(cells, 'revenue')).toEqual(['30.6', '5', '0', '15']);
    expect(text(cells[1]?.revenueShare)).toBe('0.1633986928104575163398692810457516');
    expect(column(cells, 'cumulativeRevenue')).toEqual(['30.6', '35.6', '35.6', '50.6']);
    expect(column(cells, 'cumulativeRevenuePerCustomer')).toEqual(['15.3', '17.8', '17.8', '25.3']);
    expect(cells.map(({ reasons }) => reasons)).toEqual([{}, {}, {}, {}]);
    expect(column(march?.cells ?? [], 'revenue')).toEqual(['1', '0']);
  });

  it('has empty cohorts too, and says why they have no shares', () => {
    expect(april?.cells).toHaveLength(1);
    expect(april?.cells[0]).toMatchObject({
      share: null,
      revenueShare: null,
      cumulativeRevenuePerCustomer: null,
      reasons: {
        share: 'the cohort has no customers',
        revenueShare: 'the revenue at age 0 is not above zero',
        cumulativeRevenuePerCustomer: 'the cohort has no customers',
      },
    });
    expect(text(april?.cells[0]?.revenue)).toBe('0');
  });

  it('has a curve that is weighted by size', () => {
    // Age 1: of Ada, Bea, Cem and Dan, Ada and Cem are there; 5 + 7.77 + 0 after 30.6 + 40 + 1.
    expect(curve.map(({ age, cohorts: count }) => [age, count])).toEqual([
      [0, 3],
      [1, 3],
      [2, 2],
      [3, 1],
    ]);
    expect(column(curve, 'size')).toEqual(['4', '4', '3', '2']);
    expect(column(curve, 'customers')).toEqual(['4', '2', '0', '1']);
    expect(column(curve, 'share')).toEqual(['1', '0.5', '0', '0.5']);
    expect(column(curve, 'churnRate')).toEqual(['0', '0.5', '1', null]);
    expect(curve[3]?.reasons).toEqual({ churnRate: 'no customer was there at the age before' });
    expect(column(curve, 'revenue')).toEqual(['71.6', '12.77', '0', '15']);
    expect(text(curve[1]?.revenueShare)).toBe('0.1783519553072625698324022346368715');
    expect(column(curve, 'cumulativeRevenuePerCustomer')).toEqual(['17.9', '21.0925', '27.79', '25.3']);
  });

  it('finds the periods in the records where none are stated', () => {
    expect(cohorts({ records: orders(rows), every: 'month', asOf: '2024-06-01' }).totals).toEqual(totals);
    expect(triangle(cohorts({ records: orders(rows), every: 'quarter' }).totals)).toEqual([
      '2024-Q1 4: 4 1',
      '2024-Q2 0: 0',
    ]);
  });

  it('has nobody whose first record lies outside the periods', () => {
    const late = compute(rows, { from: '2024-02-01', to: '2024-04-01' });
    expect(triangle(late.totals)).toEqual(['2024-02 1: 1 1', '2024-03 1: 1']);
    expect(column(late.totals[0]?.cells ?? [], 'revenue')).toEqual(['40', '7.77']);
    expect(late.records['orders']).toBe(8);
  });

  it('has no customers where there are no rows', () => {
    expect(triangle(compute([]).totals)).toEqual([
      '2024-01 0: 0 0 0 0',
      '2024-02 0: 0 0 0',
      '2024-03 0: 0 0',
      '2024-04 0: 0',
    ]);
    expect(compute([]).curve).toEqual([]);
    expect(compute([], { by: ['region'] })).toMatchObject({ rows: [], segmentCurves: [] });
  });
});

describe('periods of cohorts', () => {
  it('are weeks from any day', () => {
    const sundays = [order('Ada', '2024-01-07'), order('Ada', '2024-01-08'), order('Bea', '2024-01-13')];
    const of = (weekStartsOn: 'monday' | 'sunday') =>
      triangle(compute(sundays, { every: 'week', weekStartsOn, from: '2024-01-07', to: '2024-01-15' }).totals);
    expect(of('monday')).toEqual(['2024-W01 1: 1 1', '2024-W02 1: 1']);
    expect(of('sunday')).toEqual(['week of 2024-01-07 2: 2 0', 'week of 2024-01-14 0: 0']);
  });

  it('begin at midnight of the time zone', () => {
    const midnight = [order('Ada', new Date('2024-01-31T23:30:00Z')), order('Ada', new Date('2024-02-29T22:59:59Z'))];
    expect(triangle(compute(midnight, { to: '2024-04-01' }).totals)[0]).toBe('2024-01 1: 1 1 0');
    expect(triangle(compute(midnight, { to: '2024-04-01', timeZone: 'Europe/Warsaw' }).totals)).toEqual([
      '2024-01 0: 0 0 0',
      '2024-02 1: 1 0',
      '2024-03 0: 0',
    ]);
  });

  it('are fiscal years', () => {
    const years = compute(rows, {
      every: 'year',
      yearStartsIn: 4,
      from: '2023-04-01',
      to: '2025-04-01',
      asOf: '2025-04-01',
    });
    expect(triangle(years.totals)).toEqual(['2023/24 4: 4 1', '2024/25 0: 0']);
  });

  it('run until they are over, and have no cells before they begin', () => {
    const result = compute(rows, { asOf: '2024-03-20' });
    expect(triangle(result.totals)).toEqual(['2024-01 2: 2 1 0', '2024-02 1: 1 1', '2024-03 1: 1']);
    expect(result.totals.map(({ cells }) => cells.map(({ running }) => running))).toEqual([
      [false, false, true],
      [false, true],
      [true],
    ]);
    expect(result.totals[0]?.cells[2]?.period.running).toBe(true);
    expect(result.asOf).toEqual(new Date('2024-03-20'));
    expect(result.curve.map(({ age, cohorts: count }) => [age, count])).toEqual([
      [0, 2],
      [1, 1],
    ]);
    const atMidnight = compute(rows, { asOf: '2024-03-01' });
    expect(atMidnight.totals[0]?.cells.map(({ running }) => running)).toEqual([false, false, true]);
    expect(atMidnight.curve.map((point) => point.cohorts)).toEqual([2, 1]);
    expect(compute(rows, { asOf: '2024-02-29' }).totals).toHaveLength(2);
    expect(compute(rows, { asOf: '2023-12-31' })).toMatchObject({ totals: [], curve: [] });
  });

  it('are left out of the curve where they are cut short', () => {
    const result = compute(rows, { from: '2024-01-06', to: '2024-04-15' });
    expect(triangle(result.totals)).toEqual([
      '2024-01 1: 1 0 0 0',
      '2024-02 1: 1 1 0',
      '2024-03 1: 1 0',
      '2024-04 0: 0',
    ]);
    expect(result.totals[0]?.period.clipped).toBe(true);
    expect(result.curve.map(({ age, cohorts: count }) => [age, count])).toEqual([
      [0, 2],
      [1, 1],
    ]);
  });
});

describe('cohorts by segment', () => {
  const regional = [
    order('Ada', '2024-01-05', 10, { region: 'North' }),
    order('Ada', '2024-01-06', 20, { region: 'South' }),
    order('Ada', '2024-02-06', 30, { region: 'South' }),
    order('Bea', '2024-01-07', 40, { region: 'South' }),
    order('Cem', '2024-02-07', 50, { region: null }),
    // At the same instant, the order of the segments decides.
    order('Dan', '2024-02-01', 1, { region: 'South' }),
    order('Dan', '2024-02-01', 2, { region: 'North' }),
  ];
  const { rows: cells, totals, segmentCurves } = compute(regional, { by: ['region'], to: '2024-03-01' });

  it('have a customer in the segment of its first record, with all that it does', () => {
    expect(
      cells.map(({ region, period, size, cells: own }) =>
        [region, period.label, size, ...own.flatMap(({ customers, revenue }) => [customers, revenue])]
          .map(String)
          .join(' '),
      ),
    ).toEqual([
      'North 2024-01 1 1 30 1 30',
      'South 2024-01 1 1 40 0 0',
      'null 2024-01 0 0 0 0 0',
      'North 2024-02 1 1 3',
      'South 2024-02 0 0 0',
      'null 2024-02 1 1 50',
    ]);
    expect(triangle(totals)).toEqual(['2024-01 2: 2 1', '2024-02 2: 2']);
    expect(column(totals[0]?.cells ?? [], 'revenue')).toEqual(['70', '30']);
  });

  it('have a curve for each', () => {
    expect(segmentCurves.map(({ region, points }) => [region, ...column(points, 'share')])).toEqual([
      ['North', '1', '1'],
      ['South', '1', '0'],
      [null, '1'],
    ]);
  });

  it('take segments from other columns', () => {
    const records = orders(regional, {}, { segments: { half: ({ region }) => region === 'North' } });
    const result = cohorts({ ...settings, records, by: ['half'] });
    expect(new Set(result.rows.map(({ half }) => half))).toEqual(new Set([false, true]));
  });
});

describe('revenue of cohorts', () => {
  it('is turned into one currency', () => {
    const mixed = [
      order('Ada', '2024-01-05', 10, { currency: 'EUR' }),
      order('Ada', '2024-02-05', '10.5', { currency: 'USD' }),
      order('Ada', '2024-03-05', 10, { currency: 'USD' }),
    ];
    const result = compute(mixed, { currency: 'EUR', rates: { USD: { '2024-01-01': '0.5', '2024-03-01': '1.5' } } });
    expect(column(result.totals[0]?.cells ?? [], 'revenue')).toEqual(['10', '5.25', '15', '0']);
    expect(() => compute(mixed)).toThrow(InvalidRecordsError);
  });

  it('is any sum of money, also less what was paid back', () => {
    const refunded = [
      { ...order('Ada', '2024-01-05', 10), refundedAt: '2024-03-01', refundedAmount: '2.5' },
      order('Ada', '2024-02-05', 5),
    ];
    const result = cohorts({ ...settings, records: orders(refunded), revenue: 'revenue' });
    expect(column(result.totals[0]?.cells ?? [], 'revenue')).toEqual(['10', '5', '-2.5', '0']);
    expect(column(result.totals[0]?.cells ?? [], 'cumulativeRevenue')).toEqual(['10', '15', '12.5', '12.5']);
    const cents = { ...order('Ada', '2024-01-05', '10.25'), refundedAt: '2024-01-06', refundedAmount: 3 };
    const ofCents = cohorts({ ...settings, records: orders([cents]), revenue: 'revenue' }).totals[0]?.cells[0];
    expect(text(ofCents?.revenue)).toBe('7.25');
    const loss = { ...order('Ada', '2024-01-05', 10), refundedAt: '2024-01-06', refundedAmount: 11 };
    const ofLoss = cohorts({ ...settings, records: orders([loss]), revenue: 'revenue' }).totals[0]?.cells[0];
    expect([text(ofLoss?.revenue), text(ofLoss?.revenueShare)]).toEqual(['-1', null]);
    const costs = refunded.map((row) => ({ ...row, cost: 3 }));
    expect(
      column(
        cohorts({ ...settings, records: orders(costs), revenue: 'costOfGoodsSold' }).totals[0]?.cells ?? [],
        'revenue',
      ),
    ).toEqual(['3', '3', '0', '0']);
  });

  it('is none where none is asked for, and then not read', () => {
    const bare = rows.map(({ customer, orderedAt }) => ({ customer, orderedAt }));
    const result = cohorts({ ...settings, records: orders(bare), revenue: null });
    expect(triangle(result.totals)).toEqual(triangle(compute(rows).totals));
    const why = 'no revenue is read';
    expect(result.totals[0]?.cells[1]).toMatchObject({
      revenue: null,
      revenueShare: null,
      cumulativeRevenue: null,
      cumulativeRevenuePerCustomer: null,
      reasons: { revenue: why, revenueShare: why, cumulativeRevenue: why, cumulativeRevenuePerCustomer: why },
    });
    expect(result.curve[1]).toMatchObject({
      revenue: null,
      reasons: { revenue: why, revenueShare: why, cumulativeRevenuePerCustomer: why },
    });
    expect(messageOf(() => cohorts({ ...settings, records: orders(bare as Order[]) }))).toContain(
      'has a column "revenue"',
    );
  });

  it('has figures too large for a plain number', () => {
    const large = [order('Ada', '2024-01-05', '123456789012345678901234.5'), order('Ada', '2024-01-06', '0.000000001')];
    expect(compute(large).totals[0]?.cells[0]?.revenue?.toFixed()).toBe('123456789012345678901234.500000001');
  });
});

describe('cohorts of other sources', () => {
  it('are those of users', () => {
    const events = [
      { user: 1, occurredAt: '2024-01-05' },
      { user: 2, occurredAt: '2024-01-09' },
      { user: 2, occurredAt: '2024-02-09' },
    ];
    const active = cohorts({ ...settings, records: userEvents(events), customers: 'activeUsers' });
    expect(triangle(active.totals)[0]).toBe('2024-01 2: 2 1 0 0');
    expect(active.totals[0]?.cells[0]?.revenue).toBeNull();
    const monthly = cohorts({ ...settings, records: userEvents(events), customers: 'monthlyActiveUsers' });
    expect(triangle(monthly.totals)).toEqual(triangle(active.totals));
  });

  it('may count other records as revenue than those that make a customer', () => {
    const visits = defineSource({
      name: 'shopVisits',
      title: 'Visits',
      description: 'Visits of a shop.',
      fields: {
        who: { type: 'key', description: 'Who.' },
        cameAt: { type: 'date', description: 'When.' },
        paidAt: { type: 'date', optional: true, description: 'When it was paid.' },
        paid: { type: 'money', optional: true, description: 'How much.' },
        member: { type: 'flag', description: 'Whether a member.' },
      },
      measures: {
        members: { measure: 'distinct', of: 'who', at: 'cameAt', where: { field: 'member', equals: true } },
        membersBefore: { measure: 'distinct', of: 'who', at: 'cameAt', earlier: 'month' },
        takings: { measure: 'sum', of: 'paid', at: 'paidAt', where: { not: { field: 'paidAt', isNull: true } } },
      },
    });
    const given = [
      { who: 'Ada', cameAt: '2024-01-05', member: false, paidAt: '2024-01-05', paid: 100 },
      { who: 'Ada', cameAt: '2024-02-05', member: true, paidAt: '2024-03-01', paid: 10 },
      { who: 'Bea', cameAt: '2024-02-06', member: false, paidAt: '2024-03-01', paid: 1 },
      { who: 'Ada', cameAt: '2024-04-06', member: true, paidAt: null, paid: null },
    ];
    const result = cohorts({ ...settings, records: visits(given), customers: 'members', revenue: 'takings' });
    expect(triangle(result.totals)).toEqual([
      '2024-01 0: 0 0 0 0',
      '2024-02 1: 1 0 1',
      '2024-03 0: 0 0',
      '2024-04 0: 0',
    ]);
    expect(column(result.totals[1]?.cells ?? [], 'revenue')).toEqual(['0', '10', '0']);
    expect(messageOf(() => cohorts({ ...settings, records: visits(given), customers: 'membersBefore' }))).toContain(
      '`customers` can be members',
    );
  });
});

describe('cohorts of subscriptions', () => {
  const stays = [
    { customer: 'Ada', startedAt: '2024-01-10', endedAt: '2024-02-10', amount: 10, interval: 'month' },
    { customer: 'Ada', startedAt: '2024-03-01', endedAt: null, amount: 120, interval: 'year' },
    // Joins and leaves within January.
    { customer: 'Bea', startedAt: '2024-01-05', endedAt: '2024-01-20', amount: 10, interval: 'month' },
    { customer: 'Cem', startedAt: '2024-02-01', endedAt: '2024-04-01', amount: '1', interval: 'week' },
    // Pays nothing until March.
    { customer: 'Dan', startedAt: '2024-01-01', endedAt: '2024-03-15', amount: 0, interval: 'month' },
    { customer: 'Dan', startedAt: '2024-03-15', endedAt: null, amount: 5, interval: 'month' },
  ] as const;
  const { totals, curve } = cohorts({ ...settings, records: subscriptions(stays) });

  it('have who pays at the end of each month', () => {
    expect(triangle(totals)).toEqual(['2024-01 2: 1 0 1 1', '2024-02 1: 1 1 0', '2024-03 1: 1 1', '2024-04 0: 0']);
    expect(column(totals[0]?.cells ?? [], 'lost')).toEqual(['1', '1', '0', '0']);
    expect(column(totals[0]?.cells ?? [], 'returned')).toEqual(['0', '0', '1', '0']);
  });

  it('have what they pay a month then', () => {
    expect(column(totals[0]?.cells ?? [], 'revenue')).toEqual(['10', '0', '10', '10']);
    expect(column(totals[0]?.cells ?? [], 'cumulativeRevenue')).toEqual(['10', '10', '20', '30']);
    expect(text(totals[1]?.cells[0]?.revenue)).toBe('4.333333333333333333333333333333333');
    expect(text(totals[1]?.cells[1]?.cumulativeRevenuePerCustomer)).toBe('8.666666666666666666666666666666667');
  });

  it('have a churn rate of those who were there', () => {
    // At age 0 Bea of four is lost, at age 1 Ada of three, at age 2 Cem of one.
    expect(column(curve, 'churnRate')).toEqual(['0.25', '0.3333333333333333333333333333333333', '1', '0']);
  });

  it('add up by month only', () => {
    const [first] = cohorts({ ...settings, every: 'quarter', to: '2024-07-01', records: subscriptions(stays) }).totals;
    const why = 'what is paid a month adds up month by month only';
    expect(first?.cells[0]).toMatchObject({
      cumulativeRevenue: null,
      cumulativeRevenuePerCustomer: null,
      reasons: { cumulativeRevenue: why, cumulativeRevenuePerCustomer: why },
    });
    expect(text(first?.cells[1]?.revenue)).toBe('15');
  });

  it('need no revenue, and take none but that which recurs', () => {
    const records = subscriptions(stays);
    expect(cohorts({ ...settings, records, revenue: null }).totals[0]?.cells[0]?.revenue).toBeNull();
    expect(messageOf(() => cohorts({ ...settings, records, revenue: 'newMrr' }))).toBe(
      'subscriptions.newMrr cannot be `revenue`, which must be the monthly recurring revenue; `revenue` can be mrrAtStart, mrrAtEnd',
    );
    expect(messageOf(() => cohorts({ ...settings, records, customers: 'newCustomers' }))).toContain(
      '`customers` can be customersAtStart, customersAtEnd',
    );
  });

  it('have a customer in the first of the segments in which it begins to pay', () => {
    const plan = (name: string, amount: number, startedAt = '2024-01-10') =>
      ({ customer: 'Ada', startedAt, endedAt: null, amount, interval: 'month', plan: name }) as const;
    const plans = [plan('C', 5), plan('A', 0), plan('B', 7), plan('A', 9, '2024-02-01')];
    const { rows: list } = cohorts({ ...settings, records: subscriptions(plans), by: ['plan'] });
    const begun = list.filter(({ period }) => period.label === '2024-01');
    expect(begun.map(({ plan: name, size }) => `${String(name)} ${String(size)}`)).toEqual(['A 0', 'B 1', 'C 0']);
    expect(column(begun[1]?.cells ?? [], 'revenue')).toEqual(['12', '21', '21', '21']);
  });

  it('are none where nobody ever paid', () => {
    const free = stays.slice(4, 5);
    expect(triangle(cohorts({ ...settings, records: subscriptions(free) }).totals)[0]).toBe('2024-01 0: 0 0 0 0');
    expect(triangle(cohorts({ ...settings, records: subscriptions(stays.slice(0, 0)) }).totals)).toHaveLength(4);
  });
});

describe('rows of cohorts', () => {
  const bad = [...rows, order('Eve', '2024-02-30'), { orderedAt: '2024-01-01', revenue: 1 } as Order];

  it('are refused', () => {
    const error = errorOf(() => compute(bad)) as InvalidRecordsError;
    expect(error).toBeInstanceOf(InvalidRecordsError);
    expect(error.issues.map(({ position, field, reason }) => `${String(position)} ${field} ${reason}`)).toEqual([
      '8 orderedAt must be a date such as "2024-03-05" or "2024-03-05T14:30:00Z" (received "2024-02-30")',
      '9 customer is missing, and the cohort triangle needs it',
    ]);
    expect((errorOf(() => compute(bad, { maxIssues: 1 })) as InvalidRecordsError).issues).toHaveLength(1);
  });

  it('are left out where that is asked for', () => {
    const result = compute(bad, { onInvalid: 'skip' });
    expect(result.totals).toEqual(compute(rows).totals);
    expect(result.rejected.map(({ position }) => position)).toEqual([8, 9]);
    expect(result.records).toEqual({ orders: 8 });
  });

  it('may be read once, or arrive over time', async () => {
    const { totals } = compute(rows);
    expect(cohorts({ ...settings, records: orders(once(rows)) }).totals).toEqual(totals);
    expect((await cohortsAsync({ ...settings, records: orders(arriving(rows)) })).totals).toEqual(totals);
    expect((await cohortsAsync({ ...settings, records: orders(rows) })).totals).toEqual(totals);
    expect(messageOf(() => cohorts({ ...settings, records: orders(arriving(rows)) }))).toBe(
      'the rows of orders arrive over time: call cohortsAsync',
    );
    expect(messageOf(() => cohorts({ records: orders(once(rows)), every: 'month' }))).toContain(
      'state `from` and `to`',
    );
  });
});

describe('options of cohorts', () => {
  it.each<[string, Partial<Record<keyof CohortOptions, unknown>>]>([
    ['records is not what a source gives for rows, such as orders(rows)', { records: rows }],
    ['every must be one of day, week, month, quarter, year (received "span")', { every: 'span' }],
    ['every must be one of day, week, month, quarter, year (received undefined)', { every: undefined }],
    ['weekStartsOn must be one of', { weekStartsOn: 'Monday' }],
    ['yearStartsIn must be one of', { yearStartsIn: 13 }],
    ['timeZone "Mars/Olympus" is not an IANA time zone', { timeZone: 'Mars/Olympus' }],
    ['state both `from` and `to`, or neither', { to: undefined }],
    ['to must lie after from', { to: '2024-01-01' }],
    ['asOf ', { asOf: 'now' }],
    ['onInvalid must be one of refuse, skip', { onInvalid: 'ignore' }],
    ['maxIssues must be at least 1', { maxIssues: 0 }],
    ['"size" is in every cohort already and cannot name a column', { by: ['size'] }],
    ['"region" names two values of a cohort', { by: ['region', 'region'] }],
    ['no row of orders has a column "regoin"', { by: ['regoin'] }],
    ['the rate of USD must be above 0', { rates: { USD: 0 } }],
    ['orders has no quantity "custmers"; did you mean "customers"?', { customers: 'custmers' }],
    ['orders has no quantity "xyz"; `customers` can be customers', { customers: 'xyz' }],
    [
      'orders.repeatCustomers cannot be `customers`, which must count all distinct keys of the records in a period; `customers` can be customers',
      { customers: 'repeatCustomers' },
    ],
    ['orders.orders cannot be `customers`', { customers: 'orders' }],
    ['orders has no quantity "ordrRevenue"; did you mean "orderRevenue"?', { revenue: 'ordrRevenue' }],
    [
      'orders.unitsSold cannot be `revenue`, which must be a plain sum of money in the period; `revenue` can be orderRevenue, costOfGoodsSold, revenue',
      { revenue: 'unitsSold' },
    ],
    ['orders.priorYearRevenue cannot be `revenue`', { revenue: 'priorYearRevenue' }],
    ['orders.quarterRevenue cannot be `revenue`', { revenue: 'quarterRevenue' }],
    ['orders.newCustomerRevenue cannot be `revenue`', { revenue: 'newCustomerRevenue' }],
    ['deals has no quantity "customers"; the source has none that can be `customers`', { records: deals([]) }],
  ])('%s', (message, given) => {
    const options = { ...settings, records: orders(rows), ...given } as unknown as CohortOptions;
    expect(messageOf(() => cohorts(options))).toContain(message);
  });

  it('are refused where they make too many cells', () => {
    const days = { every: 'day', from: '2020-01-01', to: '2024-06-01' } as const;
    expect(() => compute(rows, days)).toThrow(
      new RangeError('1613 periods and 1 segments make 2,603,382 cells: take longer periods or fewer segments'),
    );
  });

  it('may have no quantity of revenue at all', () => {
    const only = (names: string[]): SourceRecords => orders(rows, {}, { only: names });
    expect(cohorts({ ...settings, records: only(['customers']) }).totals[0]?.cells[0]?.revenue).toBeNull();
  });
});

describe('northwind', () => {
  const file = 'northwind/orders.csv';
  const given = readCsv<'order_id' | 'customer_id' | 'order_date' | 'net' | 'customer_country'>(file);
  const result = cohorts({
    records: orders(
      given,
      { id: 'order_id', customer: 'customer_id', orderedAt: 'order_date', revenue: 'net' },
      { segments: { country: 'customer_country' } },
    ),
    every: 'quarter',
    by: ['country'],
    from: '1996-07-01',
    to: '1998-07-01',
    asOf: '1998-05-07',
  });

  // Apart from the library: the file split by hand, quarters from the text of the date, and fractions.
  const lines = readFileSync(new URL(`../../examples/data/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const read = lines.map((line) => {
    const cells = line.split(',');
    const [, customer = '', , date = ''] = cells;
    const [year = '', month = ''] = date.split('-');
    return {
      customer,
      date,
      quarter: 4 * (Number(year) - 1996) + Math.floor((Number(month) - 1) / 3) - 2,
      country: cells[9] ?? '',
      net: Fraction.parse(cells[11] ?? ''),
    };
  });
  const firstOf = (name: string) =>
    read.filter(({ customer }) => customer === name).reduce((first, one) => (one.date < first.date ? one : first));
  const names = [...new Set(read.map(({ customer }) => customer))].map((name) => ({ name, first: firstOf(name) }));

  it('has the figures of a computation by hand', () => {
    expect(result.totals.map(({ size }) => Number(size)).reduce((sum, size) => sum + size)).toBe(names.length);
    expect(result.totals).toHaveLength(8);
    const check = (list: readonly Cohort<never>[], country?: string): void => {
      for (const [quarter, { size, cells }] of list.entries()) {
        const members = names.filter(
          ({ first }) => first.quarter === quarter && (country === undefined || first.country === country),
        );
        expect(Number(size)).toBe(members.length);
        expect(cells).toHaveLength(8 - quarter);
        for (const { age, customers, revenue, running } of cells) {
          const own = read.filter(
            (one) => one.quarter === quarter + age && members.some(({ name }) => name === one.customer),
          );
          expect(Number(customers)).toBe(new Set(own.map(({ customer }) => customer)).size);
          const sum = own.reduce((total, { net }) => total.plus(net), new Fraction(0n));
          expect(Fraction.parse(String(revenue)).rounded()).toBe(sum.rounded());
          expect(running).toBe(quarter + age === 7);
        }
      }
    };
    check(result.totals);
    for (const country of new Set(read.map((one) => one.country))) {
      check(
        result.rows.filter((row) => row.country === country),
        country,
      );
    }
  });
});
