import { describe, expect, it } from 'vitest';
import {
  averageDealSize,
  averageOrderValue,
  monthOverMonthGrowth,
  newCustomerRevenueShare,
  purchasesPerCustomer,
  repsAtQuotaShare,
  totalRevenue,
  winRate,
} from '../../src/index';
import {
  deals,
  mergeTallies,
  MissingQuantitiesError,
  orders,
  quotas,
  report,
  reportAsync,
  type ReportSettings,
  restoreTally,
  revenueEntries,
  type Tally,
  tally,
  tallyAsync,
} from '../../src/records/index';
import { arriving, column, once, text } from './outcomes';

const months = { every: 'month', from: '2024-01-01', to: '2024-03-01' } as const;
const deal = (outcome: string, closedAt: string, value = 1, rest: { id?: string; region?: string } = {}) => ({
  outcome,
  createdAt: '2023-12-01',
  closedAt,
  value,
  ...rest,
});
const january = [deal('won', '2024-01-11', 6), deal('lost', '2024-01-12', 1)];
const february = [deal('won', '2024-02-11', 3), deal('won', '2024-01-20', 9)];

const metrics = { winRate, averageDealSize };
const part = (rows: typeof january, settings: Partial<ReportSettings> = {}): Tally =>
  tally({ metrics, ...months, ...settings, sources: [deals(rows)] });
const stored = (whole: Tally): Tally => restoreTally(JSON.parse(JSON.stringify(whole)));

describe('tallies of parts', () => {
  it('give the report of all', () => {
    const parts = [part(january), part(february), part([])];
    for (const order of [parts, parts.toReversed()]) {
      const { rows, total } = report({ metrics, ...months, tally: mergeTallies(order) });
      expect(column(rows, 'averageDealSize')).toEqual(['7.5', '3']);
      expect([text(total.winRate), text(total.averageDealSize)]).toEqual(['0.75', '6']);
    }
    // They stay as they are, and go through any iterable.
    expect(mergeTallies(new Set(parts)).records).toEqual({ deals: 4 });
    expect(parts.map(({ records }) => records)).toEqual([{ deals: 2 }, { deals: 2 }, expect.anything()]);
    expect(mergeTallies([part(january)]).records).toEqual({ deals: 2 });
  });

  it('may have other segments', () => {
    const of = (region: string, value: number) =>
      part([deal('won', '2024-01-11', value, { region })], { by: ['region'] });
    const merged = mergeTallies([of('South', 2), of('North', 4), of('South', 6)]);
    const { rows } = report({ metrics, ...months, by: ['region'], tally: merged });
    expect(rows.map((row) => [row.region, text(row.averageDealSize)])).toEqual([
      ['North', '4'],
      ['South', '4'],
      ['North', null],
      ['South', null],
    ]);
  });

  it('know a customer again', () => {
    const settings = { metrics: { purchasesPerCustomer, newCustomerRevenueShare }, ...months };
    const bought = (customer: string, orderedAt: string, revenue: number) =>
      stored(tally({ ...settings, sources: [orders([{ customer, orderedAt, revenue }])] }));
    const parts = [bought('a', '2024-02-01', 30), bought('a', '2023-12-01', 7), bought('b', '2024-02-02', 10)];
    const { rows } = report({ ...settings, tally: mergeTallies(parts) });
    expect(text(rows[1]?.purchasesPerCustomer)).toBe('1');
    expect(text(rows[1]?.newCustomerRevenueShare)).toBe('0.25');
    const again = mergeTallies([...parts, bought('a', '2024-02-20', 40)]);
    expect(report({ ...settings, tally: again }).rows[1]?.purchasesPerCustomer?.toFixed(1)).toBe('1.5');
  });

  it('list what was left out in each, in its own positions', () => {
    const skipping = (...rows: typeof january): Tally =>
      tally({ metrics, ...months, sources: [deals(rows)], onInvalid: 'skip' });
    const bad = deal('?', '2024-01-11');
    const merged = mergeTallies([skipping(deal('won', '2024-01-11'), bad), skipping(bad), part(january)]);
    expect(merged.rejected.map(({ source, position, field }) => [source, position, field])).toEqual([
      ['deals', 0, 'outcome'],
      ['deals', 1, 'outcome'],
    ]);
    expect(stored(merged).rejected).toEqual(merged.rejected);
    expect(report({ metrics, ...months, tally: merged })).toMatchObject({
      rejected: merged.rejected,
      records: { deals: 3 },
    });
  });

  // A stream without rows is a source with no records, and so is an array.
  it('count no records of a source without rows', () => {
    expect(tally({ metrics, ...months, sources: [deals(once(january.slice(2)))] }).records).toEqual({ deals: 0 });
    expect(part([]).records).toEqual({ deals: 0 });
  });

  it('must be at least one', () => {
    expect(() => mergeTallies([])).toThrow(new TypeError('there is no tally to merge'));
  });

  it.each<[string, Partial<ReportSettings>]>([
    ['periods', { every: 'week' }],
    ['a start', { from: '2023-12-01' }],
    ['columns', { by: ['outcome'] }],
    ['a time zone', { timeZone: 'Europe/Warsaw' }],
    ['a currency', { currency: 'EUR' }],
    ['a comparison', { compare: 'previous-period' }],
    ['no periods', { every: 'span', from: undefined, to: undefined } as object],
  ])('must not have %s of their own', (_name, settings) => {
    expect(() => mergeTallies([part(january), part(february, settings)])).toThrow(
      new TypeError('tallies can be merged only if their periods, columns, time zone and currency are the same'),
    );
  });

  it('must not keep different things of the same customers', () => {
    const rows = [{ customer: 'a', orderedAt: '2024-01-01', revenue: 5 }];
    const of = (own: ReportSettings['metrics']) => tally({ metrics: own, ...months, sources: [orders(rows)] });
    expect(() => mergeTallies([of({ purchasesPerCustomer }), of({ newCustomerRevenueShare })])).toThrow(
      new TypeError('tallies can be merged only if they are made for the same metrics'),
    );
  });

  it('must not have a record twice', () => {
    const of = (...ids: string[]) =>
      tally({ metrics, ...months, sources: [deals(ids.map((id) => deal('won', '2024-01-01', 1, { id })))] });
    expect(() => mergeTallies([of('a', 'b'), of('c'), of('d', 'b')])).toThrow(
      new RangeError('deals has a record with the id "b" twice'),
    );
    expect(() => mergeTallies([of('a'), stored(of('a'))])).toThrow(RangeError);
    expect(mergeTallies([of('a', 'b'), of('c')]).records).toEqual({ deals: 3 });
  });

  it('may be of different sources', () => {
    const bought = tally({
      metrics: { averageOrderValue },
      ...months,
      sources: [orders([{ orderedAt: '2024-01-01', revenue: 5 }])],
    });
    const merged = mergeTallies([part(january), bought]);
    expect(merged.records).toEqual({ deals: 2, orders: 1 });
    const { total } = report({ metrics: { winRate, averageOrderValue }, ...months, tally: merged });
    expect([text(total.winRate), text(total.averageOrderValue)]).toEqual(['0.5', '5']);
  });
});

describe('the report of a tally', () => {
  it('may leave out metrics, and have longer periods', () => {
    const whole = part([...january, ...february], { metrics: { winRate, averageDealSize } });
    const { rows } = report({ metrics: { averageDealSize }, tally: whole, from: months.from, to: months.to });
    expect(column(rows, 'averageDealSize')).toEqual(['6']);
    const growth = { metrics: { monthOverMonthGrowth, totalRevenue }, ...months };
    const revenue = tally({ ...growth, sources: [revenueEntries([{ recognisedAt: '2024-01-01', amount: 3 }])] });
    expect(column(report({ metrics: { totalRevenue }, ...months, tally: revenue }).rows, 'totalRevenue')).toEqual([
      '3',
      '0',
    ]);
    const reps = tally({
      metrics: { repsAtQuotaShare },
      ...months,
      sources: [quotas([{ rep: 'a', startsAt: '2024-01-01', quota: 1, won: 1 }])],
    });
    expect(column(report({ metrics: { repsAtQuotaShare }, ...months, tally: reps }).rows, 'repsAtQuotaShare')).toEqual([
      '1',
      null,
    ]);
  });

  it('has the time of the tally where none is stated', () => {
    const found = tally({ metrics, every: 'month', sources: [deals([...january, ...february])] });
    expect(report({ metrics, every: 'month', tally: stored(found) }).rows.map(({ period }) => period.label)).toEqual([
      '2024-01',
      '2024-02',
    ]);
  });

  it('may be of all time', () => {
    const whole = tally({ metrics, sources: [deals([...january, ...february])] });
    const parts = [january, february].map((rows) => tally({ metrics, sources: [deals(rows)] })) as [Tally, Tally];
    for (const each of [whole, stored(whole), mergeTallies([parts[0], stored(parts[1])])]) {
      const { rows, total } = report({ metrics, tally: each });
      expect(rows).toEqual([total]);
      expect([total.period.label, text(total.winRate), text(total.averageDealSize)]).toEqual(['all', '0.75', '6']);
    }
    expect(whole.toJSON().frame).toMatchObject({ range: null, starts: [] });
  });

  it('of all time has no months', () => {
    const whole = tally({ metrics, sources: [deals([...january, ...february])] });
    expect(() => report({ metrics, every: 'month', tally: whole })).toThrow(TypeError);
  });

  it.each<[string, Partial<ReportSettings>]>([
    ['columns', { by: ['region'] }],
    ['time zone', { timeZone: 'Europe/Warsaw' }],
    ['currency', { currency: 'EUR' }],
  ])('has no other %s', (_name, settings) => {
    expect(() => report({ metrics, ...months, ...settings, tally: part(january) })).toThrow(
      new TypeError('the tally was made for other columns, another time zone or another currency'),
    );
  });

  it.each<[string, Partial<ReportSettings>]>([
    ['weeks', { every: 'week' }],
    ['another start', { from: '2024-01-02' }],
    ['another end', { to: '2024-04-01' }],
    ['a year before', { compare: 'previous-year' }],
    ['an earlier month', { compare: 'previous-period' }],
  ])('has no %s', (_name, settings) => {
    expect(() => report({ metrics, ...months, ...settings, tally: part(january) })).toThrow(
      new TypeError('the tally was made for other periods'),
    );
  });

  it('has no metric that it was not made for', () => {
    expect(() => report({ metrics: { averageOrderValue }, ...months, tally: part(january) })).toThrow(
      MissingQuantitiesError,
    );
    expect(() => report({ metrics, ...months, tally: part(january, { metrics: { winRate } }) })).toThrow(
      /^nothing supplies\n {2}wonValue, /,
    );
  });
});

describe('a tally as JSON', () => {
  it('keeps huge sums and long fractions', () => {
    const rows = ['1e30', '0.1', '-1e-30', '9007199254740993', '0.000000000001', 1e15, 0.3, -5].map((amount) => ({
      amount,
      recognisedAt: '2024-01-01',
    }));
    const settings = { metrics: { totalRevenue }, ...months };
    const whole = tally({ ...settings, sources: [revenueEntries(rows)] });
    // 1e30 + 9007199254740993 + 1e15 − 5, and the fractions 0.4 + 1e-12 − 1e-30.
    const of = (each: Tally) => report({ ...settings, tally: each }).total.totalRevenue?.toFixed(3);
    expect([of(whole), of(stored(whole))]).toEqual([
      '1000000000000010007199254740988.400',
      '1000000000000010007199254740988.400',
    ]);
    expect(JSON.stringify(whole)).toContain('400000000000999999999999999999');
    // Taking the huge ones off again leaves every digit of the others.
    const back = tally({
      ...settings,
      sources: [revenueEntries([{ amount: '-1000000000000010007199254740988', recognisedAt: '2024-01-02' }])],
    });
    expect(text(report({ ...settings, tally: mergeTallies([stored(whole), stored(back)]) }).total.totalRevenue)).toBe(
      '0.400000000000999999999999999999',
    );
  });

  it('is the same again', () => {
    const whole = part([...january, ...february], { by: ['outcome'], timeZone: 'Europe/Warsaw', currency: 'EUR' });
    expect(JSON.parse(JSON.stringify(stored(whole)))).toEqual(JSON.parse(JSON.stringify(whole)));
    expect(stored(whole).records).toEqual({ deals: 4 });
  });

  it('has the customers that count only', () => {
    const rows = [
      { customer: 'a', amount: 5, recognisedAt: '2024-01-01' },
      { customer: 'b', amount: -5, recognisedAt: '2024-01-01' },
      { customer: 'c', amount: 'x', recognisedAt: '2024-01-01' },
    ];
    const whole = tally({
      metrics: { newCustomerRevenueShare },
      ...months,
      sources: [revenueEntries(rows)],
      onInvalid: 'skip',
    });
    const [{ names }] = Object.values(
      whole.toJSON().entities as Record<string, { names: [string, number, number][] }>,
    ) as [{ names: [string, number, number][] }];
    expect(names.map(([name]) => name)).toEqual(['a', 'b']);
  });

  it.each<[string, unknown]>([
    ['Invalid input: expected object, received undefined', undefined],
    ['Invalid input: expected object, received string', '{}'],
    [
      'format Invalid input: expected "metricbook tally 1"',
      { ...part(january).toJSON(), format: 'metricbook tally 2' },
    ],
    [
      'records.deals Invalid input: expected number, received string',
      { ...part(january).toJSON(), records: { deals: '2' } },
    ],
    [
      'a sum must be written in digits with a decimal point, such as "1234.56" (received "x")',
      { ...part(january).toJSON(), cells: { a: [[1, 'x']] } },
    ],
    [
      'a sum must be written in digits with a decimal point, such as "1234.56" (received "")',
      {
        ...tally({
          metrics: { newCustomerRevenueShare },
          sources: [orders([{ customer: 'a', orderedAt: 0, revenue: 5 }])],
        }).toJSON(),
        entities: { a: { fields: ['revenue'], names: [['a', 0, 0]], states: [[0, 0, 1, ['']]] } },
      },
    ],
  ])('is refused if it is none: %s', (message, json) => {
    expect(() => restoreTally(json)).toThrow(TypeError);
    expect(() => restoreTally(json)).toThrow(`this is no tally: ${message.split(' ', 1)[0] ?? ''}`);
  });
});

describe('a tally of what arrives over time', () => {
  it('is the same', async () => {
    const rows = [...january, ...february];
    const settings = { metrics, ...months };
    const wanted = JSON.stringify(tally({ ...settings, sources: [deals(rows)] }));
    expect(JSON.stringify(tally({ ...settings, sources: [deals(once(rows))] }))).toBe(wanted);
    expect(JSON.stringify(await tallyAsync({ ...settings, sources: [deals(arriving(rows))] }))).toBe(wanted);
    expect(JSON.stringify(await tallyAsync({ ...settings, sources: [deals(rows)] }))).toBe(wanted);
    const { total } = await reportAsync({ ...settings, sources: [deals(arriving(rows))] });
    expect(text(total.winRate)).toBe('0.75');
  });
});
