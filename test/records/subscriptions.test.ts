import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../examples/shared/read-csv';
import {
  activeBaseChurnRate,
  annualisedChurnRate,
  annualRecurringRevenue,
  averageRevenuePerAccount,
  averageRevenuePerUser,
  averageSalePrice,
  averageSubscribers,
  burnMultiple,
  cacPaybackPeriod,
  cancelledMrrRate,
  churnedCustomers,
  churnedMrr,
  customerAcquisitionCost,
  customerChurnRate,
  customerLifetime,
  customerRetentionRate,
  customersAtEnd,
  customersAtStart,
  type Decimal,
  expansionRate,
  formerCustomers,
  grossMrrChurnRate,
  grossRevenueRetention,
  lostCustomers,
  ltvToCacRatio,
  monthlyRecurringRevenue,
  mrrAtEnd,
  mrrAtStart,
  mrrGrowthRate,
  netMrrChurnRate,
  netNewArr,
  netNewMrr,
  netRevenueRetention,
  newCustomers,
  reactivationRate,
  saasQuickRatio,
  seats,
  seatsPerAccount,
  subscriptionLifetimeValue,
  totalCustomerChurnRate,
} from '../../src/index';
import {
  asMetrics,
  cashMovements,
  costs,
  defineSource,
  InvalidRecordsError,
  type Metrics,
  mrrWaterfall,
  mrrWaterfallAsync,
  mrrWaterfallMetrics,
  report,
  type ReportSettings,
  restoreTally,
  revenueEntries,
  type SourceRecords,
  subscriptions,
  tally,
  type Term,
} from '../../src/records/index';
import { Fraction } from '../fraction';
import { arriving, column, errorOf, text } from './outcomes';

type Value = string | number | null | undefined;
type Row = Readonly<Record<string, Value>> & { readonly customer: string; readonly startedAt: string | number };

interface Settings {
  readonly daysPerYear?: number;
  readonly weeksPerYear?: number;
  readonly churnWhenCancelled?: boolean;
}

/** A subscription by the month. */
function pays(customer: string, amount: Value, startedAt: string, endedAt: Value = null, more: object = {}): Row {
  return { customer, amount, interval: 'month', startedAt, endedAt, ...more };
}

/** Rows as those of a file: a column that one has, all have. */
function records(rows: readonly Row[], settings: Settings = {}): SourceRecords {
  const source = subscriptions as unknown as (list: unknown, mapping: object, options: object) => SourceRecords;
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return source(
    rows.map((row) => Object.fromEntries([...names].map((name) => [name, row[name] ?? null]))),
    {},
    { settings },
  );
}

type Time = Omit<ReportSettings<Metrics, 'plan'>, 'metrics'> & { readonly settings?: Settings };

const winter: Time = { every: 'month', from: '2024-01-01', to: '2024-04-01' };

function waterfall(rows: readonly Row[], { settings, ...time }: Time = winter) {
  return mrrWaterfall({ ...time, sources: [records(rows, settings)] });
}

type WaterfallRow = ReturnType<typeof waterfall>['total'];

/** A row of the waterfall as a sum: `0 + 100 new = 100`, without what is zero. */
function story(row: WaterfallRow, kind: 'money' | 'customers'): string {
  const [first, last, ...changes] =
    kind === 'money'
      ? ([
          ['', row.mrrAtStart],
          ['=', row.mrrAtEnd],
          ['+ new', row.newMrr],
          ['+ back', row.reactivationMrr],
          ['+ more', row.expansionMrr],
          ['- less', row.contractionMrr],
          ['- gone', row.churnedMrr],
        ] as const)
      : ([
          ['', row.customersAtStart],
          ['=', row.customersAtEnd],
          ['+ new', row.newCustomers],
          ['+ back', row.reactivatedCustomers],
          ['+ in', row.customersMovedIn],
          ['- out', row.customersMovedOut],
          ['- gone', row.churnedCustomers],
        ] as const);
  const parts = changes
    .filter(([, value]) => value?.isZero() !== true)
    .map(([name, value]) => name.replace(' ', ` ${String(value)} `));
  return [String(first[1]), ...parts, `= ${String(last[1])}`].join(' ');
}

const stories = (rows: readonly Row[], time?: Time, kind: 'money' | 'customers' = 'money'): readonly string[] =>
  waterfall(rows, time).periodTotals.map((row) => story(row, kind));

function values<M extends Metrics>(metrics: M, rows: readonly Row[], time: Time = winter) {
  const { settings, ...rest } = time;
  return report({ ...rest, metrics, sources: [records(rows, settings)] });
}

describe('movements', () => {
  it.each<[name: string, rows: readonly Row[], money: readonly string[], customers: readonly string[]]>([
    [
      'a customer of the very first instant of a period is new in it',
      [pays('Ada', 100, '2024-02-01')],
      ['0 = 0', '0 + 100 new = 100', '100 = 100'],
      ['0 = 0', '0 + 1 new = 1', '1 = 1'],
    ],
    [
      'what ends at the first instant of a period ends in it',
      [pays('Ada', 100, '2024-01-10', '2024-03-01')],
      ['0 + 100 new = 100', '100 = 100', '100 - 100 gone = 0'],
      ['0 + 1 new = 1', '1 = 1', '1 - 1 gone = 0'],
    ],
    [
      'a dearer plan is expansion',
      [pays('Ada', 100, '2023-05-01', '2024-02-10'), pays('Ada', 150, '2024-02-10')],
      ['100 = 100', '100 + 50 more = 150', '150 = 150'],
      ['1 = 1', '1 = 1', '1 = 1'],
    ],
    [
      'a cheaper plan is contraction',
      [pays('Ada', 100, '2023-05-01', '2024-02-10'), pays('Ada', 70, '2024-02-10')],
      ['100 = 100', '100 - 30 less = 70', '70 = 70'],
      ['1 = 1', '1 = 1', '1 = 1'],
    ],
    [
      'one of two subscriptions cancelled is contraction, and the last one churn of what was left',
      [pays('Ada', 100, '2023-05-01', '2024-02-10'), pays('Ada', 40, '2023-08-01', '2024-03-05')],
      ['140 = 140', '140 - 100 less = 40', '40 - 40 gone = 0'],
      ['1 = 1', '1 = 1', '1 - 1 gone = 0'],
    ],
    [
      'a renewal at the instant at which the term ends is nothing',
      [pays('Ada', 100, '2023-02-01', '2024-02-01'), pays('Ada', 100, '2024-02-01')],
      ['100 = 100', '100 = 100', '100 = 100'],
      ['1 = 1', '1 = 1', '1 = 1'],
    ],
    [
      'two that overlap add up where they do',
      [pays('Ada', 100, '2023-05-01', '2024-02-10'), pays('Ada', 150, '2024-01-20')],
      ['100 + 150 more = 250', '250 - 100 less = 150', '150 = 150'],
      ['1 = 1', '1 = 1', '1 = 1'],
    ],
    [
      'an overlap within a period is not seen',
      [pays('Ada', 100, '2023-05-01', '2024-02-10'), pays('Ada', 150, '2024-02-05')],
      ['100 = 100', '100 + 50 more = 150', '150 = 150'],
      ['1 = 1', '1 = 1', '1 = 1'],
    ],
    [
      'a gap within a period is no movement',
      [pays('Ada', 100, '2023-05-01', '2024-02-05'), pays('Ada', 100, '2024-02-20')],
      ['100 = 100', '100 = 100', '100 = 100'],
      ['1 = 1', '1 = 1', '1 = 1'],
    ],
    [
      'a gap over the end of a period is churn and reactivation',
      [pays('Ada', 100, '2023-05-01', '2024-01-31'), pays('Ada', 80, '2024-02-01')],
      ['100 - 100 gone = 0', '0 + 80 back = 80', '80 = 80'],
      ['1 - 1 gone = 0', '0 + 1 back = 1', '1 = 1'],
    ],
    [
      'who joins and leaves in one period is in none of the movements',
      [pays('Ada', 100, '2024-02-05', '2024-02-20')],
      ['0 = 0', '0 = 0', '0 = 0'],
      ['0 = 0', '0 = 0', '0 = 0'],
    ],
    [
      'who comes back after that was there before, and is no new customer',
      [pays('Ada', 100, '2024-02-05', '2024-02-20'), pays('Ada', 100, '2024-03-20')],
      ['0 = 0', '0 = 0', '0 + 100 back = 100'],
      ['0 = 0', '0 = 0', '0 + 1 back = 1'],
    ],
    [
      'who joins twice in their first period is new once, with what they pay at its end',
      [pays('Ada', 100, '2024-02-05', '2024-02-10'), pays('Ada', 60, '2024-02-20')],
      ['0 = 0', '0 + 60 new = 60', '60 = 60'],
      ['0 = 0', '0 + 1 new = 1', '1 = 1'],
    ],
    [
      'a customer of long ago is reactivated',
      [pays('Ada', 100, '2019-01-01', '2019-02-01'), pays('Ada', 60, '2024-01-10')],
      ['0 + 60 back = 60', '60 = 60', '60 = 60'],
      ['0 + 1 back = 1', '1 = 1', '1 = 1'],
    ],
    [
      'a subscription of no length is nothing, and makes nobody a former customer',
      [pays('Ada', 100, '2024-01-10', '2024-01-10'), pays('Ada', 60, '2024-02-10')],
      ['0 = 0', '0 + 60 new = 60', '60 = 60'],
      ['0 = 0', '0 + 1 new = 1', '1 = 1'],
    ],
    [
      'more seats are expansion',
      [
        pays('Ada', 10, '2023-05-01', '2024-02-10', { quantity: 3 }),
        pays('Ada', 10, '2024-02-10', null, { quantity: 5 }),
      ],
      ['30 = 30', '30 + 20 more = 50', '50 = 50'],
      ['1 = 1', '1 = 1', '1 = 1'],
    ],
    [
      'the end of a discount is expansion',
      [pays('Ada', 100, '2023-05-01', null, { discountShare: 0.2, discountEndsAt: '2024-02-10' })],
      ['80 = 80', '80 + 20 more = 100', '100 = 100'],
      ['1 = 1', '1 = 1', '1 = 1'],
    ],
    [
      'a discount without an end holds as long as the subscription',
      [pays('Ada', 100, '2023-05-01', null, { discount: 30 })],
      ['70 = 70', '70 = 70', '70 = 70'],
      ['1 = 1', '1 = 1', '1 = 1'],
    ],
    [
      'a discount that ended before the subscription starts was never there',
      [pays('Ada', 100, '2024-02-10', null, { discount: 30, discountEndsAt: '2024-02-10' })],
      ['0 = 0', '0 + 100 new = 100', '100 = 100'],
      ['0 = 0', '0 + 1 new = 1', '1 = 1'],
    ],
    [
      'a free subscription is none, and who starts to pay is new then',
      [pays('Ada', 0, '2023-05-01', '2024-02-10'), pays('Ada', 90, '2024-02-10')],
      ['0 = 0', '0 + 90 new = 90', '90 = 90'],
      ['0 = 0', '0 + 1 new = 1', '1 = 1'],
    ],
    [
      'a fully discounted subscription begins with the end of the discount',
      [pays('Ada', 90, '2023-05-01', null, { discountShare: 1, discountEndsAt: '2024-02-10' })],
      ['0 = 0', '0 + 90 new = 90', '90 = 90'],
      ['0 = 0', '0 + 1 new = 1', '1 = 1'],
    ],
    [
      'a change to a free plan is churn',
      [pays('Ada', 90, '2023-05-01', '2024-02-10'), pays('Ada', 0, '2024-02-10')],
      ['90 = 90', '90 - 90 gone = 0', '0 = 0'],
      ['1 = 1', '1 - 1 gone = 0', '0 = 0'],
    ],
    [
      'trials, one-time sales and usage are outside',
      [
        pays('Ada', 90, '2024-01-10', '2024-02-10', { kind: 'trial' }),
        pays('Ada', 90, '2024-02-10', null, { kind: 'paid' }),
        pays('Bea', 500, '2024-01-10', null, { kind: 'one-time' }),
        pays('Cyd', 700, '2024-01-10', null, { kind: 'usage' }),
      ],
      ['0 = 0', '0 + 90 new = 90', '90 = 90'],
      ['0 = 0', '0 + 1 new = 1', '1 = 1'],
    ],
    [
      'a trial needs neither a price nor an interval',
      [pays('Ada', null, '2024-01-10', '2024-02-10', { kind: 'trial', interval: null }), pays('Bea', 90, '2024-03-10')],
      ['0 = 0', '0 = 0', '0 + 90 new = 90'],
      ['0 = 0', '0 = 0', '0 + 1 new = 1'],
    ],
    [
      'several customers add up, each in their own movement',
      [
        pays('Ada', 100, '2023-05-01', '2024-02-10'),
        pays('Ada', 150, '2024-02-10'),
        pays('Bea', 100, '2023-05-01', '2024-02-10'),
        pays('Bea', 70, '2024-02-10'),
        pays('Cyd', 20, '2023-05-01', '2024-02-10'),
        pays('Dan', 30, '2024-02-10'),
        pays('Eve', 40, '2023-05-01', '2023-06-01'),
        pays('Eve', 50, '2024-02-29'),
      ],
      ['220 = 220', '220 + 30 new + 50 back + 50 more - 30 less - 20 gone = 300', '300 = 300'],
      ['3 = 3', '3 + 1 new + 1 back - 1 gone = 4', '4 = 4'],
    ],
  ])('%s', (_, rows, money, customers) => {
    expect(stories(rows)).toEqual(money);
    expect(stories(rows, winter, 'customers')).toEqual(customers);
    // The order of the records does not matter.
    expect(stories(rows.toReversed())).toEqual(money);
  });

  it('net of a quarter is that of its months, though its parts are not', () => {
    const rows = [
      pays('Ada', 100, '2024-01-10', '2024-02-10'),
      pays('Ada', 150, '2024-02-10', '2024-03-10'),
      pays('Bea', 40, '2024-01-15', '2024-03-15'),
      pays('Cyd', 70, '2023-01-01', '2024-01-20'),
      pays('Cyd', 50, '2024-03-20'),
    ];
    expect(stories(rows)).toEqual([
      '70 + 140 new - 70 gone = 140',
      '140 + 50 more = 190',
      '190 + 50 back - 190 gone = 50',
    ]);
    expect(stories(rows, { ...winter, every: 'quarter' })).toEqual(['70 - 20 less = 50']);
    const months = values({ netNewMrr }, rows);
    expect(column(months.rows, 'netNewMrr')).toEqual(['70', '50', '-140']);
    expect(text(months.total.netNewMrr)).toBe('-20');
  });

  it('counts all of time as one period without from and to', () => {
    const rows = [pays('Ada', 100, '2019-01-01', '2020-01-01'), pays('Bea', 40, '2021-01-01')];
    expect(stories(rows, {})).toEqual(['0 + 40 new = 40']);
    expect(text(values({ ...asMetrics({ lostCustomers }) }, rows, {}).total.lostCustomers)).toBe('1');
  });

  it('counts every loss of a period as a lost customer, and every joining in the active base', () => {
    const rows = [
      pays('Ada', 100, '2023-01-01', '2024-02-05'),
      pays('Ada', 100, '2024-02-10', '2024-02-15'),
      pays('Ada', 100, '2024-02-20'),
      pays('Bea', 100, '2024-02-03', '2024-02-04'),
      // An end and a start at one instant are no loss.
      pays('Cyd', 100, '2023-01-01', '2024-02-15'),
      pays('Cyd', 10, '2024-02-15'),
      pays('Dan', 100, '2023-01-01'),
    ];
    const metrics = { ...asMetrics({ lostCustomers, newCustomers }), activeBaseChurnRate, totalCustomerChurnRate };
    const [, february] = values(metrics, rows).rows;
    expect(text(february?.lostCustomers)).toBe('3');
    expect(text(february?.newCustomers)).toBe('0');
    expect(text(february?.totalCustomerChurnRate)).toBe('1');
    // Three were there at the start, and three times somebody joined.
    expect(text(february?.activeBaseChurnRate)).toBe('0.5');
  });
});

describe('periods and calendars', () => {
  const mrr = { monthlyRecurringRevenue };

  it('a month from 31 January ends on the last day of February, in its month', () => {
    const rows = [pays('Ada', 100, '2023-01-31', '2023-02-28')];
    const days: Time = { every: 'day', from: '2023-01-30', to: '2023-03-02' };
    const result = values(mrr, rows, days);
    const paid = result.rows.filter((row) => row.monthlyRecurringRevenue?.isZero() === false);
    expect(paid.map(({ period }) => period.label)).toEqual(
      Array.from({ length: 28 }, (_, day) => new Date(Date.UTC(2023, 0, 31 + day)).toISOString().slice(0, 10)),
    );
    expect(stories(rows, { every: 'month', from: '2023-01-01', to: '2023-04-01' })).toEqual([
      '0 + 100 new = 100',
      '100 - 100 gone = 0',
      '0 = 0',
    ]);
  });

  it('a leap day is a day of February', () => {
    const rows = [pays('Ada', 1200, '2024-02-29', '2025-02-28', { interval: 'year' }), pays('Bea', 10, '2024-03-01')];
    expect(stories(rows, { every: 'day', from: '2024-02-28', to: '2024-03-02' })).toEqual([
      '0 = 0',
      '0 + 100 new = 100',
      '100 + 10 new = 110',
    ]);
    expect(stories(rows, { every: 'year', from: '2024-01-01', to: '2026-01-01' })).toEqual([
      '0 + 110 new = 110',
      '110 - 100 gone = 10',
    ]);
  });

  it('a day without a midnight begins an hour later', () => {
    // In Brazil, 4 November 2018 began at 1 o'clock, which is 3 o'clock in UTC.
    const rows = [
      pays('Ada', 10, '2018-11-04'),
      pays('Bea', 20, '2018-11-04T02:59:59.999Z'),
      pays('Cyd', 40, '2018-11-04T03:00:00Z'),
    ];
    const time: Time = { every: 'day', from: '2018-11-03', to: '2018-11-05', timeZone: 'America/Sao_Paulo' };
    expect(stories(rows, time)).toEqual(['0 + 20 new = 20', '20 + 50 new = 70']);
  });

  it('a day of 23 hours ends an hour earlier', () => {
    const rows = [pays('Ada', 10, '2024-03-31T21:59:59.999Z'), pays('Bea', 20, '2024-03-31T22:00:00Z')];
    const time: Time = { every: 'day', from: '2024-03-31', to: '2024-04-02', timeZone: 'Europe/Warsaw' };
    expect(stories(rows, time)).toEqual(['0 + 10 new = 10', '10 + 20 new = 30']);
  });

  it('counts a change a millisecond before the end of the period, and not at the end', () => {
    const end = Date.parse('2024-02-01T00:00Z');
    const rows = [end - 1, end, end + 1].map((startedAt, index): Row => ({
      ...pays(`c${String(index)}`, 10, ''),
      startedAt,
    }));
    expect(stories(rows)).toEqual(['0 + 10 new = 10', '10 + 20 new = 30', '30 = 30']);
  });

  it('takes the periods that subscriptions start in, unless told', () => {
    const result = waterfall([pays('Ada', 10, '2024-01-10', '2034-03-05'), pays('Bea', 20, '2024-02-10')], {
      every: 'month',
    });
    expect(result.rows.map(({ period }) => period.label)).toEqual(['2024-01', '2024-02']);
  });
});

describe('cancellation', () => {
  const rows = [
    pays('Ada', 100, '2023-05-01', '2024-03-10', { cancelledAt: '2024-02-20' }),
    // Cancelled, and paid for some time that no end is known of.
    pays('Bea', 50, '2023-05-01', null, { cancelledAt: '2024-01-20' }),
    // The end of the paid time comes first.
    pays('Cyd', 30, '2023-05-01', '2024-01-05', { cancelledAt: '2024-02-05' }),
    // Cancelled before it began.
    pays('Dan', 20, '2024-02-10', null, { cancelledAt: '2024-02-01' }),
    pays('Eve', 10, '2024-02-10', null, { cancelledAt: '2024-02-10' }),
  ];

  it('changes nothing while the paid time lasts', () => {
    expect(stories(rows)).toEqual(['180 - 30 gone = 150', '150 + 30 new = 180', '180 - 100 gone = 80']);
  });

  it('ends a subscription with churnWhenCancelled', () => {
    const time = { ...winter, settings: { churnWhenCancelled: true } };
    expect(stories(rows, time)).toEqual(['180 - 80 gone = 100', '100 - 100 gone = 0', '0 = 0']);
  });
});

describe('monthly recurring revenue', () => {
  it.each<[plan: string, price: Value, interval: string, count: Value, settings: Settings, mrr: string]>([
    ['a month', 100, 'month', null, {}, '100'],
    ['a quarter', 300, 'quarter', 1, {}, '100'],
    ['a year', 1200, 'year', 1, {}, '100'],
    ['a year that no decimal ends', 100, 'year', 1, {}, '8.333333333333333333333333333333333'],
    ['two years', 2400, 'year', 2, {}, '100'],
    ['half a year', 600, 'month', 6, {}, '100'],
    ['two quarters', 600, 'quarter', 2, {}, '100'],
    ['five months', '49.95', 'month', 5, {}, '9.99'],
    ['eleven months', 100, 'month', 11, {}, '9.090909090909090909090909090909091'],
    ['a week', 12, 'week', 1, {}, '52'],
    ['a week: 52 ÷ 12', 20, 'week', 1, {}, '86.66666666666666666666666666666667'],
    ['two weeks', 24, 'week', 2, {}, '52'],
    ['a day', 12, 'day', 1, {}, '365'],
    ['a day: 365 ÷ 12', 10, 'day', 1, {}, '304.1666666666666666666666666666667'],
    ['30 days', 360, 'day', 30, {}, '365'],
    // What vendors multiply with: RevenueCat, Lago and Kaching for weeks, RevenueCat and Recurly for days.
    ['a week of RevenueCat: 4', 20, 'week', 1, { weeksPerYear: 48 }, '80'],
    ['a week of Lago: 4.33', 20, 'week', 1, { weeksPerYear: 51.96 }, '86.6'],
    ['a week of Kaching: 4.345', 20, 'week', 1, { weeksPerYear: 52.14 }, '86.9'],
    ['a day of Recurly: 30', 10, 'day', 1, { daysPerYear: 360 }, '300'],
    ['a day of a Julian year', 10, 'day', 1, { daysPerYear: 365.25 }, '304.375'],
  ])('of %s', (_, amount, interval, intervalCount, settings, mrr) => {
    const rows = [pays('Ada', amount, '2024-01-01', null, { interval, intervalCount })];
    const { total } = values({ monthlyRecurringRevenue }, rows, { ...winter, settings });
    expect(text(total.monthlyRecurringRevenue)).toBe(mrr);
  });

  it('is rounded once, after the sum', () => {
    const rows = ['Ada', 'Bea', 'Cyd'].map((customer) => pays(customer, 100, '2024-01-01', null, { interval: 'year' }));
    const result = values({ monthlyRecurringRevenue, annualRecurringRevenue }, rows);
    expect(text(result.total.monthlyRecurringRevenue)).toBe('25');
    expect(text(result.total.annualRecurringRevenue)).toBe('300');
  });

  it('of five ways to pay the same is the same, so that a change between them is no movement', () => {
    const rows = [
      pays('Ada', 10, '2023-01-01', '2024-01-10'),
      pays('Ada', 120, '2024-01-10', '2024-02-10', { interval: 'year' }),
      pays('Ada', '30.00', '2024-02-10', '2024-03-10', { interval: 'quarter' }),
      pays('Ada', 70, '2024-03-10', null, { intervalCount: 7 }),
    ];
    expect(stories(rows)).toEqual(['10 = 10', '10 = 10', '10 = 10']);
  });

  it.each<[name: string, more: object, mrr: string]>([
    ['a share', { discountShare: '0.25' }, '75'],
    ['an amount', { discount: 30 }, '70'],
    ['a share and then an amount', { discountShare: 0.5, discount: 30 }, '20'],
    ['no more than the price', { discount: 130 }, '0'],
    ['an amount off the line, and not off each seat', { quantity: 3, discount: 30 }, '270'],
    ['a share off each seat', { quantity: 3, discountShare: 0.1 }, '270'],
    ['an amount off each billing interval', { amount: 1200, interval: 'year', discount: 120 }, '90'],
  ])('has the discount taken off: %s', (_, more, mrr) => {
    const { total } = values({ monthlyRecurringRevenue }, [pays('Ada', 100, '2024-01-01', null, more)]);
    expect(text(total.monthlyRecurringRevenue)).toBe(mrr);
  });

  it('is converted with the rate of the day on which the subscription started', () => {
    const rows = [
      pays('Ada', 100, '2024-01-10', null, { currency: 'USD' }),
      pays('Bea', 100, '2024-02-10', null, { currency: 'USD' }),
      pays('Cyd', 100, '2024-02-10', null, { currency: 'EUR', discount: 20, discountEndsAt: '2024-03-05' }),
    ];
    const rates = { USD: { '2024-01-01': '0.90', '2024-02-01': '0.95', '2024-03-01': '0.80' } };
    expect(stories(rows, { ...winter, currency: 'EUR', rates })).toEqual([
      '0 + 90 new = 90',
      '90 + 175 new = 265',
      '265 + 20 more = 285',
    ]);
  });
});

describe('subscriptions that cannot be read', () => {
  it.each<[name: string, more: object, field: string, reason: RegExp]>([
    ['no price', { amount: null }, 'amount', /^is missing, and .* needs it$/],
    ['no interval', { interval: '' }, 'interval', /^is missing, and .* needs it$/],
    [
      'no interval of the five',
      { interval: 'fortnight' },
      'interval',
      /^must be one of day, week, month, quarter, year/,
    ],
    ['a price below zero', { amount: -5 }, 'amount', /^must be at least 0|^must not be/],
    ['a count of no intervals', { intervalCount: 0 }, 'intervalCount', /./],
    ['half an interval', { intervalCount: 0.5 }, 'intervalCount', /./],
    ['seats below zero', { quantity: -1 }, 'quantity', /./],
    ['more than the whole price off', { discountShare: 1.2 }, 'discountShare', /./],
    ['an end before the start', { endedAt: '2024-01-09' }, 'endedAt', /^must not lie before startedAt/],
    ['another kind', { kind: 'free' }, 'kind', /^must be one of paid, trial, one-time, usage/],
    ['no start', { startedAt: null }, 'startedAt', /^is missing/],
    ['nobody', { customer: ' ' }, 'customer', /./],
  ])('are those with %s', (_, more, field, reason) => {
    const rows = [pays('Ada', 1, '2024-01-10'), pays('Bea', 2, '2024-01-10', null, more), pays('Cyd', 4, '2024-01-10')];
    const error = errorOf(() => waterfall(rows));
    expect(error).toBeInstanceOf(InvalidRecordsError);
    const { issues } = error as InvalidRecordsError;
    expect(issues).toMatchObject([{ source: 'subscriptions', position: 1, field }]);
    expect(issues[0]?.reason).toMatch(reason);
    const result = mrrWaterfall({ ...winter, sources: [records(rows)], onInvalid: 'skip' });
    expect(text(result.total.mrrAtEnd)).toBe('5');
    expect(result.rejected).toEqual(issues);
    expect(result.records['subscriptions']).toBe(2);
  });

  it('are those of a currency without a rate', () => {
    const rows = [pays('Ada', 1, '2024-01-10', null, { currency: 'GBP' })];
    const error = errorOf(() => waterfall(rows, { ...winter, currency: 'EUR' })) as InvalidRecordsError;
    expect(error.issues.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
      'currency is GBP, for which there is no rate to EUR at its date',
    ]);
  });

  it('are those that have an id twice', () => {
    const rows = [pays('Ada', 1, '2024-01-10', null, { id: 7 }), pays('Ada', 1, '2024-01-10', null, { id: '7' })];
    const error = errorOf(() => waterfall(rows)) as InvalidRecordsError;
    expect(error.issues.map(({ position, field }) => [position, field])).toEqual([[1, 'id']]);
  });
});

describe('subscriptions by plan', () => {
  const rows = [
    // From one plan to the other.
    pays('Ada', 100, '2023-05-01', '2024-02-10', { plan: 'basic' }),
    pays('Ada', 150, '2024-02-10', null, { plan: 'pro' }),
    // A second plan beside the first.
    pays('Bea', 20, '2023-05-01', null, { plan: 'basic' }),
    pays('Bea', 30, '2024-02-10', null, { plan: 'pro' }),
    // Both at once, and both given up.
    pays('Cyd', 5, '2024-02-10', '2024-03-10', { plan: 'basic' }),
    pays('Cyd', 7, '2024-02-10', '2024-03-10', { plan: 'pro' }),
    // Back, and in another plan than before.
    pays('Dan', 11, '2023-05-01', '2023-06-01', { plan: 'basic' }),
    pays('Dan', 13, '2024-02-20', null, { plan: 'pro' }),
  ];
  const result = waterfall(rows, { ...winter, by: ['plan'] });
  const of = (plan: string, kind: 'money' | 'customers'): readonly string[] =>
    result.rows.filter((row) => row.plan === plan).map((row) => story(row, kind));

  it('have the class of the customer as a whole, with the money of the plan', () => {
    expect(of('basic', 'money')).toEqual(['120 = 120', '120 + 5 new - 100 less = 25', '25 - 5 gone = 20']);
    expect(of('pro', 'money')).toEqual(['0 = 0', '0 + 7 new + 13 back + 180 more = 200', '200 - 7 gone = 193']);
  });

  it('move customers in and out', () => {
    expect(of('basic', 'customers')).toEqual(['2 = 2', '2 + 1 new - 1 out = 2', '2 - 1 gone = 1']);
    expect(of('pro', 'customers')).toEqual(['0 = 0', '0 + 1 new + 1 back + 2 in = 4', '4 - 1 gone = 3']);
  });

  it('net out in the totals', () => {
    const totals = result.periodTotals.map((row) => story(row, 'money'));
    expect(totals).toEqual(['120 = 120', '120 + 12 new + 13 back + 80 more = 225', '225 - 12 gone = 213']);
    expect(result.periodTotals.map((row) => story(row, 'customers'))).toEqual([
      '2 = 2',
      '2 + 1 new + 1 back = 4',
      '4 - 1 gone = 3',
    ]);
    expect(result.segmentTotals.map((row) => story(row, 'money'))).toEqual([
      '120 - 100 less = 20',
      '0 + 13 back + 180 more = 193',
    ]);
    expect(story(result.total, 'money')).toBe('120 + 13 back + 80 more = 213');
  });

  it('have former customers of the plan, and lost ones who had it', () => {
    const { rows: byPlan, periodTotals } = values(asMetrics({ formerCustomers, lostCustomers }), rows, {
      ...winter,
      by: ['plan'],
    });
    const february = byPlan.filter(({ period }) => period.label === '2024-02');
    expect(column(february, 'formerCustomers')).toEqual(['1', '0']);
    // The switch to another plan is no loss.
    expect(column(february, 'lostCustomers')).toEqual(['0', '0']);
    const march = byPlan.filter(({ period }) => period.label === '2024-03');
    expect(column(march, 'lostCustomers')).toEqual(['1', '1']);
    expect(column(periodTotals, 'lostCustomers')).toEqual(['0', '0', '1']);
  });

  it('say who moved', () => {
    const movementsOf = (row: Parameters<typeof result.movements>[0]): readonly string[] =>
      result
        .movements(row)
        .map(({ customer, kind, before, after, change }) =>
          [customer, kind, before, after, change].map(String).join(' '),
        )
        .sort();
    const [basic, pro] = result.rows.filter(({ period }) => period.label === '2024-02');
    expect(movementsOf(basic as (typeof result.rows)[number])).toEqual(['Ada moved out 100 0 -100', 'Cyd new 0 5 5']);
    expect(movementsOf(pro as (typeof result.rows)[number])).toEqual([
      'Ada moved in 0 150 150',
      'Bea moved in 0 30 30',
      'Cyd new 0 7 7',
      'Dan reactivated 0 13 13',
    ]);
    expect(movementsOf(result.periodTotals[1] as (typeof result.periodTotals)[number])).toEqual([
      'Ada expansion 100 150 50',
      'Bea expansion 20 50 30',
      'Cyd new 0 12 12',
      'Dan reactivated 0 13 13',
    ]);
    // Whoever pays the same as before has not moved.
    expect(movementsOf(result.periodTotals[0] as (typeof result.periodTotals)[number])).toEqual([]);
  });

  it('are the same for rows that arrive over time', async () => {
    const { rows: given, ...rest } = records(rows);
    const sources = [{ ...rest, rows: arriving(given as readonly unknown[]) }];
    const arrived = await mrrWaterfallAsync({ ...winter, by: ['plan'], sources });
    expect(JSON.stringify([arrived.rows, arrived.periodTotals, arrived.total])).toBe(
      JSON.stringify([result.rows, result.periodTotals, result.total]),
    );
    expect(JSON.stringify(arrived.movements(arrived.total))).toBe(JSON.stringify(result.movements(result.total)));
  });

  it('are the same from a tally', () => {
    const counted = tally({ ...winter, by: ['plan'], metrics: mrrWaterfallMetrics(), sources: [records(rows)] });
    const told = mrrWaterfall({ ...winter, by: ['plan'], tally: restoreTally(JSON.parse(JSON.stringify(counted))) });
    expect(JSON.stringify([told.rows, told.total])).toBe(JSON.stringify([result.rows, result.total]));
  });

  it('refuses a row of another report, and a report without subscriptions', () => {
    const { total, movements } = report({
      metrics: { burnMultiple },
      sources: [],
      given: { netNewArr: 1, cashSpent: 1, cashReceived: 0 },
    });
    expect(() => movements(total)).toThrow('no metric of the report needs subscriptions');
    const other = waterfall(rows, winter);
    expect(() => result.movements(other.total)).toThrow(TypeError);
  });
});

/** A February in which everything happens once. */
const february = [
  pays('Ada', 100, '2023-06-01', '2024-02-10'),
  pays('Ada', 120, '2024-02-10'),
  pays('Bea', 200, '2023-07-01', '2024-02-15'),
  pays('Bea', 150, '2024-02-15'),
  pays('Cyd', 300, '2023-01-01', '2024-02-20'),
  pays('Dan', 100, '2023-09-01', null, { quantity: 4 }),
  pays('Eve', 80, '2024-02-05'),
  pays('Fay', 70, '2023-03-01', '2023-10-01'),
  pays('Fay', 60, '2024-02-12'),
  pays('Gus', 50, '2024-02-03', '2024-02-25'),
  pays('Hal', 40, '2023-01-01', '2023-05-01'),
];
const inFebruary: Time = { every: 'month', from: '2024-02-01', to: '2024-03-01' };

describe('the metrics of the catalogue', () => {
  it('come out of subscriptions alone', () => {
    const metrics = {
      monthlyRecurringRevenue,
      annualRecurringRevenue,
      netNewMrr,
      mrrGrowthRate,
      averageSubscribers,
      averageRevenuePerAccount,
      averageSalePrice,
      customerChurnRate,
      totalCustomerChurnRate,
      activeBaseChurnRate,
      customerRetentionRate,
      annualisedChurnRate,
      customerLifetime,
      cancelledMrrRate,
      grossMrrChurnRate,
      netMrrChurnRate,
      netRevenueRetention,
      grossRevenueRetention,
      expansionRate,
      reactivationRate,
      saasQuickRatio,
      seatsPerAccount,
      ...asMetrics({ seats, netNewArr, formerCustomers, lostCustomers }),
    };
    const { total } = values(metrics, february, inFebruary);
    const found = Object.fromEntries(
      Object.keys(metrics).map((name) => [name, text(total[name as keyof typeof metrics])]),
    );
    expect(found).toEqual({
      monthlyRecurringRevenue: '810',
      annualRecurringRevenue: '9720',
      netNewMrr: '-190',
      mrrGrowthRate: '-0.19',
      averageSubscribers: '4.5',
      averageRevenuePerAccount: '162',
      averageSalePrice: '80',
      customerChurnRate: '0.25',
      totalCustomerChurnRate: '0.5',
      // Two left; four were there, and three joined: Eve, Fay and Gus.
      activeBaseChurnRate: new Fraction(2n, 7n).rounded().replace(/^(\d+)e-34$/, '0.$1'),
      // Five are there, and two of them were not at the start.
      customerRetentionRate: '0.75',
      // 1 - 0.75 to the power of 12
      annualisedChurnRate: '0.968323647975921630859375',
      customerLifetime: '4',
      cancelledMrrRate: '0.3',
      grossMrrChurnRate: '0.35',
      netMrrChurnRate: '0.27',
      netRevenueRetention: '0.67',
      grossRevenueRetention: '0.65',
      expansionRate: '0.02',
      reactivationRate: '0.5',
      saasQuickRatio: new Fraction(16n, 35n).rounded().replace(/^(\d+)e-34$/, '0.$1'),
      seatsPerAccount: '1.6',
      seats: '8',
      netNewArr: '-2280',
      formerCustomers: '2',
      lostCustomers: '2',
    });
  });

  it('come out of subscriptions, revenue and costs', () => {
    const revenue = [{ amount: 1000, recognisedAt: '2024-02-10' }];
    const spent = [
      { category: 'goods', amount: 200, incurredAt: '2024-02-10' },
      { category: 'advertising', amount: 240, incurredAt: '2024-02-10' },
    ] as const;
    const metrics = {
      subscriptionLifetimeValue,
      customerAcquisitionCost,
      cacPaybackPeriod,
      ltvToCacRatio,
      averageRevenuePerUser,
    };
    const { total } = report({
      metrics,
      sources: [records(february), revenueEntries(revenue), costs(spent)],
      use: { customerLifetimeValue: subscriptionLifetimeValue },
      every: 'month',
      from: '2024-02-01',
      to: '2024-03-01',
    });
    expect(text(total.subscriptionLifetimeValue)).toBe('518.4');
    // Eve is the only new customer: Fay comes back, and Gus has left again.
    expect(text(total.customerAcquisitionCost)).toBe('240');
    expect(total.cacPaybackPeriod?.toFixed(6)).toBe('1.851852');
    expect(text(total.ltvToCacRatio)).toBe('2.16');
    expect(total.averageRevenuePerUser?.toFixed(6)).toBe('222.222222');
  });

  it('have the burn multiple from cash movements', () => {
    const cash = [
      { kind: 'spent', amount: 5000, movedAt: '2024-02-10' },
      { kind: 'received', amount: 2600, movedAt: '2024-02-10' },
    ] as const;
    const { total } = report({
      metrics: { burnMultiple },
      sources: [records([pays('Ada', 100, '2024-02-10')]), cashMovements(cash)],
      every: 'month',
      from: '2024-02-01',
      to: '2024-03-01',
    });
    expect(text(total.burnMultiple)).toBe('2');
  });

  it('say why there is none', () => {
    const result = values({ customerChurnRate, averageRevenuePerAccount, saasQuickRatio }, [
      pays('Ada', 10, '2024-02-10'),
    ]);
    const [january] = result.rows;
    expect(Object.keys(january?.reasons ?? {})).toEqual([
      'customerChurnRate',
      'averageRevenuePerAccount',
      'saasQuickRatio',
    ]);
  });

  it('compare with the period before', () => {
    const rows = [pays('Ada', 100, '2023-12-10', '2024-02-10'), pays('Ada', 150, '2024-02-10')];
    const result = values({ monthlyRecurringRevenue, netNewMrr }, rows, { ...winter, compare: 'previous-period' });
    const [january, next] = result.rows;
    expect(text(january?.compared?.netNewMrr.previous)).toBe('100');
    expect(text(next?.compared?.monthlyRecurringRevenue.growth)).toBe('0.5');
  });
});

describe('a measure of subscriptions', () => {
  const { fields, measures } = subscriptions;
  const measure = measures['mrrAtEnd'] as Extract<Term, { measure: 'subscriptions' }>;

  it.each([
    ['customer', 'amount', 'a key', 'money'],
    ['from', 'amount', 'a date', 'money'],
    ['until', 'customer', 'a date', 'key'],
    ['cancelled', 'interval', 'a date', 'category'],
    ['discountUntil', 'quantity', 'a date', 'count'],
    ['amount', 'startedAt', 'a number', 'date'],
    ['quantity', 'kind', 'a number', 'category'],
    ['intervalCount', 'customer', 'a number', 'key'],
    ['discount', 'startedAt', 'a number', 'date'],
    ['discountShare', 'endedAt', 'a number', 'date'],
    ['interval', 'kind', '"day" or "week" or "month" or "quarter" or "year"', 'category'],
  ])('takes no %s from %s', (role, field, wanted, type) => {
    const ask = (name: string) => () =>
      defineSource({
        name: 'own',
        title: 'Own',
        description: 'Own.',
        fields,
        measures: { mrrAtEnd: { ...measure, subscription: { ...measure.subscription, [role]: name } } as never },
      });
    expect(ask(field)).toThrow(TypeError);
    expect(ask(field)).toThrow(`own.mrrAtEnd takes "${field}" for ${wanted}`);
    expect(ask(field)).toThrow(`but it is a ${type}`);
    expect(ask('nothing')).toThrow('own.mrrAtEnd reads the field "nothing", which is not there');
  });
});

describe('the source', () => {
  it('needs days and weeks in a year', () => {
    for (const setting of ['daysPerYear', 'weeksPerYear'] as const) {
      for (const value of [0, -5]) {
        expect(() => records([pays('Ada', 1, '2024-01-01')], { [setting]: value })).toThrow(
          `a year must have more than 0 of the unit ${setting.slice(0, -8)} (received ${String(value)})`,
        );
      }
    }
  });

  it('knows those who came back also where it supplies a few quantities only', () => {
    const rows = [
      pays('Ada', 10, '2023-01-01', '2023-05-01'),
      pays('Ada', 10, '2024-02-03'),
      pays('Bea', 10, '2023-01-01'),
      pays('Cyd', 10, '2024-02-05'),
    ];
    const only = ['customersAtStart', 'customersAtEnd', 'newCustomers', 'lostCustomers'];
    const few = subscriptions as unknown as (list: unknown, mapping: object, options: object) => SourceRecords;
    const { total } = report({
      metrics: { customerRetentionRate, activeBaseChurnRate },
      sources: [few(rows, {}, { only })],
      ...inFebruary,
    });
    expect(text(total.customerRetentionRate)).toBe('1');
    expect(text(total.activeBaseChurnRate)).toBe('0');
  });
});

describe('what stands behind a number', () => {
  const result = values({ netNewMrr, customerChurnRate, seatsPerAccount }, february, inFebruary);
  const [row] = result.rows as [(typeof result.rows)[number]];
  const behind = (metric: Parameters<typeof result.detail>[1]): Readonly<Record<string, readonly number[]>> =>
    Object.fromEntries(
      result
        .detail(row, metric)
        .inputs.map((input) => [input.name, input.records().flatMap(({ positions }) => positions)]),
    );

  it('are the formula and the rows of the customers counted', () => {
    expect(result.detail(row, 'netNewMrr').explanation?.numbers).toBe('80 + 20 + 60 − 50 − 300');
    expect(behind('netNewMrr')).toEqual({
      newMrr: [6],
      expansionMrr: [0, 1],
      // The row of 2023 is not part of the period.
      reactivationMrr: [8],
      contractionMrr: [2, 3],
      churnedMrr: [4],
    });
    expect(behind('customerChurnRate')).toEqual({ churnedCustomers: [4], customersAtStart: [0, 2, 4, 5] });
  });

  it('are the rows of former customers, and none of people who pay nothing', () => {
    const rows = [...february, pays('Ida', 0, '2023-01-01'), pays('Jim', 90, '2023-01-01', null, { kind: 'trial' })];
    const own = values(
      asMetrics({ formerCustomers, customersAtStart, customersAtEnd, lostCustomers }),
      rows,
      inFebruary,
    );
    const positions = (name: keyof typeof own.metrics): readonly number[] | undefined =>
      own.detail(own.total, name).inputs[0]?.records()[0]?.positions;
    expect(positions('formerCustomers')).toEqual([7, 10]);
    expect(positions('customersAtStart')).toEqual([0, 2, 4, 5]);
    expect(positions('customersAtEnd')).toEqual([1, 3, 5, 6, 8]);
    expect(positions('lostCustomers')).toEqual([4, 9]);
  });

  it('are the same customers as the movements', () => {
    expect(
      result
        .movements(row)
        .map(({ customer, kind, change }) => `${customer} ${kind} ${String(change)}`)
        .sort(),
    ).toEqual(['Ada expansion 20', 'Bea contraction -50', 'Cyd churned -300', 'Eve new 80', 'Fay reactivated 60']);
  });
});

describe('examples that vendors publish', () => {
  const many = (count: number, prefix: string, ...rest: [Value, string, Value?]): Row[] =>
    Array.from({ length: count }, (_, index) => pays(`${prefix} ${String(index)}`, ...rest));

  it('1,000 customers, 50 leave, 500 join, 12 of them leave: ChartMogul 5 %, Chargify and Recurly 6.2 %, Stripe 4.13 %', () => {
    // help.chartmogul.com 203359321, help.chargify.com/reports/churn-analytics.html,
    // support.stripe.com/questions/calculating-subscriber-churn-rate-in-billing
    const rows = [
      ...many(950, 'stays', 10, '2023-01-01'),
      ...many(50, 'leaves', 10, '2023-01-01', '2024-02-15'),
      ...many(488, 'joins', 10, '2024-02-05'),
      ...many(12, 'joins and leaves', 10, '2024-02-05', '2024-02-25'),
    ];
    const metrics = { customerChurnRate, totalCustomerChurnRate, activeBaseChurnRate, customerRetentionRate };
    const { total } = values(metrics, rows, inFebruary);
    expect(text(total.customerChurnRate)).toBe('0.05');
    expect(text(total.totalCustomerChurnRate)).toBe('0.062');
    expect(total.activeBaseChurnRate?.toFixed(4)).toBe('0.0413');
    expect(text(total.customerRetentionRate)).toBe('0.95');
  });

  it('ChartMogul, MRR churn: $100 at the start, $10 churned, $10 contracted, $10 expanded: gross 20 %, net 10 %', () => {
    // help.chartmogul.com/hc/en-us/articles/203359341-Metric-MRR-Churn-Rate and 4414075567250
    const rows = [
      pays('Ada', 10, '2023-01-01', '2024-02-10'),
      pays('Bea', 30, '2023-01-01', '2024-02-10'),
      pays('Bea', 20, '2024-02-10'),
      pays('Cyd', 60, '2023-01-01', '2024-02-10'),
      pays('Cyd', 70, '2024-02-10'),
    ];
    const { total } = values({ grossMrrChurnRate, netMrrChurnRate }, rows, inFebruary);
    expect(text(total.grossMrrChurnRate)).toBe('0.2');
    expect(text(total.netMrrChurnRate)).toBe('0.1');
  });

  it('ChartMogul, Syncalytics: new business, expansion, contraction, churn and reactivation', () => {
    // help.chartmogul.com/hc/en-us/articles/201244842: four Gold yearly plans ($500), two Silver monthly ones ($30)
    // for two weeks, churn at the end of the paid year, and three Gold monthly plans ($50) later.
    const rows = [
      pays('Syncalytics', 500, '2023-01-10', '2024-01-10', { interval: 'year', quantity: 4 }),
      pays('Syncalytics', 30, '2023-02-14', '2023-03-01', { quantity: 2 }),
      pays('Syncalytics', 50, '2024-03-05', null, { quantity: 3 }),
    ];
    const year = '166.6666666666666666666666666666667';
    const both = '226.6666666666666666666666666666667';
    const months = stories(rows, { every: 'month', from: '2023-01-01', to: '2024-04-01' });
    expect(months.slice(0, 4)).toEqual([
      `0 + ${year} new = ${year}`,
      `${year} + 60 more = ${both}`,
      `${both} - 60 less = ${year}`,
      `${year} = ${year}`,
    ]);
    expect(months.slice(-3)).toEqual([`${year} - ${year} gone = 0`, '0 = 0', '0 + 150 back = 150']);
  });

  it('ChartMogul, average revenue per account: $1,500 of five customers is $300', () => {
    // help.chartmogul.com/hc/en-us/articles/203359301-Chart-Average-Revenue-Per-Account
    const rows = [100, 100, 300, 500, 500].map((price, index) => pays(String(index), price, '2024-02-10'));
    expect(text(values({ averageRevenuePerAccount }, rows, inFebruary).total.averageRevenuePerAccount)).toBe('300');
  });

  it('ChartMogul, lifetime value: $100 a month and a churn of 5 % make $2,000', () => {
    // help.chartmogul.com/hc/en-us/articles/203359061-Metric-Customer-Lifetime-Value-LTV-, which is of revenue
    const rows = [...many(19, 'stays', 100, '2023-01-01'), ...many(1, 'leaves', 100, '2023-01-01', '2024-02-10')];
    const { total } = report({
      metrics: { subscriptionLifetimeValue },
      sources: [records(rows)],
      every: 'month',
      from: '2024-02-01',
      to: '2024-03-01',
      given: { revenue: 1, costOfGoodsSold: 0 },
    });
    expect(text(total.subscriptionLifetimeValue)).toBe('2000');
  });

  it('ChurnZero, net revenue retention: from $27,000 to $35,000 by upsells, $5,000 lost, is 111 %', () => {
    // churnzero.net/churnopedia/net-revenue-retention/
    const rows = [
      pays('Ada', 22_000, '2023-01-01', '2024-02-10'),
      pays('Ada', 30_000, '2024-02-10'),
      pays('Bea', 5000, '2023-01-01', '2024-02-20'),
      // A new customer is in neither.
      pays('Cyd', 9000, '2024-02-20'),
    ];
    const { total } = values({ netRevenueRetention }, rows, inFebruary);
    expect(total.netRevenueRetention?.toFixed(2)).toBe('1.11');
  });

  it('Superleap, gross revenue retention: $100,000 less $6,000 and $8,000 is 86 %, and $8,000 more make no difference', () => {
    // superleap.com/blog/sales/gross-revenue-retention
    const rows = [
      pays('Ada', 50_000, '2023-01-01', '2024-02-10'),
      pays('Ada', 44_000, '2024-02-10'),
      pays('Bea', 8000, '2023-01-01', '2024-02-20'),
      pays('Cyd', 42_000, '2023-01-01'),
      pays('Cyd', 8000, '2024-02-20'),
    ];
    const { total } = values({ grossRevenueRetention, netRevenueRetention }, rows, inFebruary);
    expect(text(total.grossRevenueRetention)).toBe('0.86');
    expect(text(total.netRevenueRetention)).toBe('0.94');
  });

  it.each([
    [24_000, 4000, '6'],
    [30_000, 10_000, '3'],
    [40_000, 20_000, '2'],
  ])('ProfitWell, quick ratio: $%d gained and $%d lost make %s', (gained, lost, ratio) => {
    // learn.profitwell.com/l/en/article/sxsipjlziy-saa-s-quick-ratio
    const rows = [
      pays('Ada', gained / 2, '2024-02-10'),
      pays('Bea', 1000, '2023-01-01'),
      pays('Bea', gained / 2, '2024-02-10'),
      pays('Cyd', lost / 4, '2023-01-01', '2024-02-10'),
      pays('Dan', lost, '2023-01-01', '2024-02-10'),
      pays('Dan', lost / 4, '2024-02-10'),
    ];
    const { total } = values({ saasQuickRatio, netNewMrr }, rows, inFebruary);
    expect(text(total.saasQuickRatio)).toBe(ratio);
    expect(text(total.netNewMrr)).toBe('20000');
  });

  it('Recurly, MRR: $100 from 29 March to 29 April are $100 on every day between', () => {
    // support.recurly.com/hc/en-us/articles/360027350412
    const rows = [pays('Ada', 100, '2024-03-29', '2024-04-29')];
    const days: Time = { every: 'day', from: '2024-03-28', to: '2024-05-01' };
    const daily = column(values({ monthlyRecurringRevenue }, rows, days).rows, 'monthlyRecurringRevenue');
    expect(daily).toEqual(['0', ...Array<string>(31).fill('100'), '0', '0']);
  });

  it('Zuora, MRR net of a discount of 20 %: $65 are $52, and $50 are $40', () => {
    // docs.zuora.com, Order Delta MRR - Discounts
    const rows = [
      pays('Ada', 50, '2021-01-01', '2021-04-01', { discountShare: '0.2' }),
      pays('Ada', 65, '2021-04-01', '2022-01-01', { discountShare: '0.2' }),
    ];
    expect(stories(rows, { every: 'quarter', from: '2021-01-01', to: '2021-07-01' })).toEqual([
      '0 + 40 new = 40',
      '40 + 12 more = 52',
    ]);
  });
});

describe('customers of a telephone company', () => {
  type Figure = string | number | { readonly num: string; readonly den: string };
  type Figures = Readonly<Record<string, Figure>>;
  const file = new URL('../reference/telco-churn.json', import.meta.url);
  const { metrics: reference } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly metrics: { readonly overall: Figures; readonly by_Contract: Readonly<Record<string, Figures>> };
  };
  const rows = readCsv<'customerID' | 'Contract' | 'MonthlyCharges' | 'Churn'>('telco-churn/Telco-Customer-Churn.csv');
  const metrics = {
    ...asMetrics({ customersAtStart, churnedCustomers, customersAtEnd, mrrAtStart, churnedMrr, mrrAtEnd }),
    customerChurnRate,
    customerRetentionRate,
    cancelledMrrRate,
    grossRevenueRetention,
    averageRevenuePerAccount,
    annualRecurringRevenue,
  };
  const figures: Readonly<Record<keyof typeof metrics, string>> = {
    customersAtStart: 'customers',
    churnedCustomers: 'churned',
    customersAtEnd: 'retained',
    mrrAtStart: 'mrr_before_churn',
    churnedMrr: 'mrr_churned',
    mrrAtEnd: 'mrr_retained',
    customerChurnRate: 'churn_rate',
    customerRetentionRate: 'retention_rate',
    cancelledMrrRate: 'gross_revenue_churn_rate',
    grossRevenueRetention: 'gross_revenue_retention',
    averageRevenuePerAccount: 'arpu_retained',
    annualRecurringRevenue: 'arr_retained',
  };

  it('are those of the reference by contract', () => {
    // The data are one quarter without dates: everybody was there at its start, and whoever left did so within it.
    const result = report({
      metrics,
      sources: [
        subscriptions(rows, {
          customer: 'customerID',
          startedAt: () => '2018-06-30',
          endedAt: ({ Churn }) => (Churn === 'Yes' ? '2018-09-30' : null),
          amount: 'MonthlyCharges',
          interval: () => 'month' as const,
        }),
      ],
      by: ['Contract'],
      from: '2018-07-01',
      to: '2018-10-01',
    });
    const expectFigures = (row: Readonly<Record<keyof typeof metrics, Decimal | null>>, wanted: Figures): void => {
      for (const [name, figure] of Object.entries(figures)) {
        const value = wanted[figure] as Figure;
        const exact = typeof value === 'object' ? `${value.num}/${value.den}` : String(value);
        const found = Fraction.parse(String(row[name as keyof typeof metrics]));
        expect(found.rounded(), name).toBe(Fraction.parse(exact).rounded());
      }
    };
    expect(result.rows).toHaveLength(3);
    for (const row of result.rows) expectFigures(row, reference.by_Contract[String(row.Contract)] ?? {});
    expectFigures(result.total, reference.overall);
  });
});
