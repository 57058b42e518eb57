import { describe, expect, it } from 'vitest';
import {
  averageDealSize,
  Decimal,
  pipelineCoverage,
  repsAtQuotaShare,
  revenueConcentration,
  totalRevenue,
  weightedPipelineValue,
  winRate,
} from '../../src/index';
import { deals, orders, quotas, type Rates, report, revenueEntries, tally } from '../../src/records/index';
import { column, errorOf, text } from './outcomes';

interface Entry {
  amount: number | string;
  currency?: string | null;
  recognisedAt: string;
  customer?: string;
}

const entry = (amount: number | string, currency?: string | null, recognisedAt = '2024-01-15'): Entry => ({
  amount,
  recognisedAt,
  ...(currency !== undefined && { currency }),
});

const revenue = (rows: Entry[], rates?: Rates, settings: object = {}) =>
  report({
    metrics: { totalRevenue },
    sources: [revenueEntries(rows)],
    currency: 'EUR',
    ...(rates && { rates }),
    ...settings,
  }).total.totalRevenue;

const reasonOf = (rows: Entry[], rates: Rates): unknown => {
  const { issues } = errorOf(() => revenue(rows, rates)) as {
    issues: { position: number; field: string; reason: string }[];
  };
  return issues.map(({ position, field, reason }) => `${String(position)} ${field} ${reason}`);
};

describe('money in several currencies', () => {
  it('is turned into one by a fixed rate', () => {
    const rows = [entry(100, 'EUR'), entry('100.02', 'USD'), entry(100, 'PLN'), entry(-10, 'USD')];
    // 100 + 90.02 × 0.5 + 100 × 0.25
    expect(text(revenue(rows, { USD: '0.5', PLN: 0.25 }))).toBe('170.01');
    expect(text(revenue(rows, { USD: new Decimal('0.5'), PLN: 4n, GBP: 2 }))).toBe('545.01');
  });

  it('keeps every digit', () => {
    const rate = '0.1234567890123456789';
    // A tenth of the rate, and a million of it.
    expect(text(revenue([entry('0.1', 'USD')], { USD: rate }))).toBe('0.01234567890123456789');
    expect(text(revenue([entry('1000000', 'USD'), entry(1, 'EUR')], { USD: rate }))).toBe('123457.7890123456789');
  });

  it('has the latest rate up to its day', () => {
    const rates = { USD: { '2024-02-01': '0.25', '2024-01-01': '0.5', '2024-03-01': 2 } };
    const at = (recognisedAt: string): string | null => text(revenue([entry(100, 'USD', recognisedAt)], rates));
    expect(['2024-01-01', '2024-01-31', '2024-02-01', '2024-02-29', '2024-03-01', '2030-01-01'].map(at)).toEqual([
      '50',
      '50',
      '25',
      '25',
      '200',
      '200',
    ]);
    expect([at('2024-01-31T23:59:59.999Z'), at('2024-02-01T00:00:00Z')]).toEqual(['50', '25']);
  });

  it('has the rate of the day in the time zone', () => {
    const rates = { USD: { '2024-01-01': '0.5', '2024-02-01': '0.25' } };
    const at = (recognisedAt: string): string | null =>
      text(revenue([entry(100, 'USD', recognisedAt)], rates, { timeZone: 'Europe/Warsaw' }));
    expect([at('2024-01-31T22:59:59Z'), at('2024-01-31T23:00:00Z'), at('2024-02-01')]).toEqual(['50', '25', '25']);
  });

  it('is refused where there is no rate', () => {
    const rates = { USD: { '2024-02-01': '0.25' } };
    const rows = [entry(1, 'EUR'), entry(1, 'USD', '2024-01-31'), entry(1, 'PLN'), entry(1, 'USD', '2024-02-01')];
    expect(reasonOf(rows, rates)).toEqual([
      '1 currency is USD, for which there is no rate to EUR at its date',
      '2 currency is PLN, for which there is no rate to EUR at its date',
    ]);
  });

  it('is refused where the report does not say in what it counts', () => {
    const reason = 'currency is EUR: state the currency of the report, and rates of the others to it';
    const none = { currency: undefined };
    expect(() => revenue([entry(1), entry(1, 'EUR')], { EUR: 1 }, none)).toThrow(`revenueEntries, row 1: ${reason}`);
    expect(text(revenue([entry(1), entry(2, null)], undefined, none))).toBe('3');
  });

  it('is in the currency of the report where nothing else is said', () => {
    expect(text(revenue([entry(1), entry(2, null), entry(3, '')]))).toBe('6');
    expect(text(revenue([entry(1), entry(2, null), entry(3, 'EUR'), entry(4, 'USD')], { USD: 2, EUR: 5 }))).toBe('14');
  });

  it('is refused with what is no code', () => {
    const reason = 'currency must be a currency code of three capital letters, such as EUR';
    expect(reasonOf([entry(1, 'eur'), entry(1, '€'), entry(1, 'EURO'), entry(1, ' EUR')], { USD: 1 })).toEqual([
      `0 ${reason} (received "eur")`,
      `1 ${reason} (received "€")`,
      `2 ${reason} (received "EURO")`,
      `3 ${reason} (received " EUR")`,
    ]);
  });

  it('is not looked at where none is counted', () => {
    const rows = [{ outcome: 'won', createdAt: 0, closedAt: 0, value: 5, currency: 'USD' }];
    expect(text(report({ metrics: { winRate }, sources: [deals(rows)] }).total.winRate)).toBe('1');
    expect(() => report({ metrics: { averageDealSize }, sources: [deals(rows)] })).toThrow('currency is USD');
    const open = rows.map((row) => ({ ...row, outcome: 'lost' }));
    expect(report({ metrics: { averageDealSize }, sources: [deals(open)] }).total.averageDealSize).toBeNull();
  });

  it.each<[string, Rates]>([
    [
      'the rate of USD must be written in digits with a decimal point, such as "1234.56" (received "1,1")',
      { USD: '1,1' },
    ],
    ['the rate of USD must be above 0', { USD: 0 }],
    ['the rate of PLN must be above 0', { USD: 1, PLN: { '2024-01-01': 1, '2024-01-02': '-0.5' } }],
    ['the rate of USD must be a finite number (received Infinity)', { USD: Infinity }],
    [
      'a day in the rates of USD must be a date such as "2024-03-05" or "2024-03-05T14:30:00Z" (received "2024-01")',
      { USD: { '2024-01': 1 } },
    ],
  ])('has no such rate: %s', (message, rates) => {
    expect(() => revenue([], rates)).toThrow(new TypeError(message));
  });

  it('is refused by a tally of another currency', () => {
    const part = tally({ metrics: { totalRevenue }, sources: [revenueEntries([entry(5, 'EUR')])], currency: 'EUR' });
    expect(() => report({ metrics: { totalRevenue }, tally: part, currency: 'USD' })).toThrow(TypeError);
    expect(text(report({ metrics: { totalRevenue }, tally: part, currency: 'EUR' }).total.totalRevenue)).toBe('5');
  });
});

describe('what is measured of money', () => {
  const rates = { USD: { '2024-01-01': '0.5', '2024-02-01': '0.8' } };
  const months = { every: 'month', from: '2024-01-01', to: '2024-04-01', currency: 'EUR', rates } as const;

  it('has the rate of its own date: sales that of the order, refunds that of the refund', () => {
    const rows = [
      { orderedAt: '2024-01-10', revenue: 100, refundedAt: '2024-02-10', refundedAmount: 10, currency: 'USD' },
      { orderedAt: '2024-02-10', revenue: 100, refundedAt: null, refundedAmount: null, currency: 'EUR' },
    ];
    const { rows: values } = report({ metrics: { totalRevenue }, sources: [orders(rows)], ...months });
    expect(column(values, 'totalRevenue')).toEqual(['50', '92', '0']);
  });

  it('is a balance at the rate of its start, up to its end', () => {
    const rows = [
      { outcome: 'won', value: 1000, currency: 'USD', createdAt: '2024-01-10', closedAt: '2024-03-10' },
      { outcome: 'open', value: 100, currency: 'USD', createdAt: '2024-02-10', closedAt: null },
      { outcome: 'open', value: 100, currency: 'EUR', createdAt: '2024-02-10', closedAt: null },
    ];
    const { rows: values } = report({
      metrics: { pipelineCoverage },
      sources: [deals(rows)],
      given: { quota: 10 },
      ...months,
    });
    // 500; 500 + 80 + 100; 80 + 100
    expect(column(values, 'pipelineCoverage')).toEqual(['50', '68', '18']);
  });

  it('is multiplied with another field exactly', () => {
    const rows = [
      { outcome: 'open', value: '1000.10', probability: '0.123', currency: 'USD', createdAt: '2024-01-10' },
      { outcome: 'open', value: 8, probability: 0.25, currency: 'EUR', createdAt: '2024-01-10' },
    ];
    const { total } = report({
      metrics: { weightedPipelineValue },
      sources: [deals(rows, { closedAt: () => null })],
      currency: 'EUR',
      rates: { USD: '0.456789' },
    });
    // 1000.1 × 0.123 × 0.456789 = 56.1906655047, and 2.
    expect(text(total.weightedPipelineValue)).toBe('58.1906655047');
  });

  it('is added up for each customer', () => {
    const of = (customer: string, amount: number, currency: string): Entry => ({
      ...entry(amount, currency),
      customer,
    });
    const rows = [of('a', 100, 'USD'), of('a', 40, 'EUR'), of('b', 60, 'EUR')];
    const sources = [revenueEntries(rows, {}, { settings: { topCustomers: 1 } })];
    // The first brings 50 + 40 of 150.
    expect(text(report({ metrics: { revenueConcentration }, sources, ...months }).total.revenueConcentration)).toBe(
      '0.6',
    );
  });

  it('is compared for each rep', () => {
    const rows = [
      { rep: 'a', startsAt: '2024-01-01', quota: 100, won: 0, currency: 'EUR' },
      { rep: 'a', startsAt: '2024-01-01', quota: 10, won: 200, currency: 'USD' },
      { rep: 'b', startsAt: '2024-01-01', quota: 10, won: 10, currency: 'USD' },
    ];
    // 100 of the 105 that the first rep was to win; with amounts as they stand it would be 200 of 110.
    const { total } = report({ metrics: { repsAtQuotaShare }, sources: [quotas(rows)], ...months });
    expect(text(total.repsAtQuotaShare)).toBe('0.5');
  });
});
