import { describe, expect, it } from 'vitest';
import {
  averageOrderValue,
  cashRunway,
  customerChurnRate,
  growthRate,
  ltvToCacRatio,
  type MetricInfo,
  monthlyActiveUserVolume,
  pipelineCoverage,
  revenuePerCustomer,
  salesCycleLength,
  totalRevenue,
  winRate,
} from '../../src/index';
import {
  deals,
  defineSource,
  type Every,
  InvalidRecordsError,
  type Measures,
  MissingQuantitiesError,
  orders,
  report,
  reportAsync,
  type ReportSettings,
  revenueEntries,
  type Settings,
  type SourceOptions,
  tally,
  userEvents,
} from '../../src/records/index';
import { arriving, errorOf, once, text } from './outcomes';

type Deal = Record<'outcome' | 'createdAt' | 'closedAt', string> & { id?: unknown };

const NOT_A_DATE = 'must be a date such as "2024-03-05" or "2024-03-05T14:30:00Z"';

const won = (rest: object = {}): Deal => ({ outcome: 'won', createdAt: '2024-01-01', closedAt: '2024-01-11', ...rest });
const lost = (rest: object = {}): Deal => ({ ...won(rest), outcome: 'lost' });
const id = ({ id }: Deal): string => id as string;

function refusal(rows: readonly Deal[], options: { maxIssues?: number } = {}): InvalidRecordsError {
  const error = errorOf(() =>
    report({ metrics: { winRate, salesCycleLength }, sources: [deals(rows, { id })], ...options }),
  );
  expect(error).toBeInstanceOf(InvalidRecordsError);
  return error as InvalidRecordsError;
}

describe('rows that cannot be read', () => {
  it('are listed with their places and reasons', () => {
    const error = refusal([won(), won({ outcome: 'Won', createdAt: '2024-02-30' }), lost({ closedAt: 'soon' })]);
    expect(error.name).toBe('InvalidRecordsError');
    expect(error.issues).toEqual([
      { source: 'deals', position: 1, field: 'createdAt', reason: `${NOT_A_DATE} (received "2024-02-30")` },
      { source: 'deals', position: 1, field: 'outcome', reason: 'must be one of won, lost, open (received "Won")' },
      { source: 'deals', position: 2, field: 'closedAt', reason: `${NOT_A_DATE} (received "soon")` },
    ]);
    expect(error.message).toBe(
      [
        'the records have 3 faults',
        `  deals, row 1: createdAt ${NOT_A_DATE} (received "2024-02-30")`,
        '  deals, row 1: outcome must be one of won, lost, open (received "Won")',
        `  deals, row 2: closedAt ${NOT_A_DATE} (received "soon")`,
      ].join('\n'),
    );
  });

  it('are one fault or several', () => {
    expect(refusal([won({ outcome: 'Won' })]).message).toMatch(
      /^the records have 1 fault\n {2}deals, row 0: outcome [^\n]*$/,
    );
  });

  it('are shown up to the tenth', () => {
    const error = refusal(Array.from({ length: 11 }, () => won({ outcome: '?' })));
    const lines = error.message.split('\n');
    expect(lines).toHaveLength(12);
    expect(lines[0]).toBe('the records have 11 faults');
    expect(lines[10]).toMatch(/^ {2}deals, row 9: /);
    expect(lines[11]).toBe('  …');
    expect(error.issues).toHaveLength(11);
    expect(refusal(Array.from({ length: 10 }, () => won({ outcome: '?' }))).message).not.toContain('…');
  });

  it('are listed up to a hundred, or as many as are asked for', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => (index % 20 === 7 ? won({ outcome: '?' }) : won()));
    const error = refusal(rows);
    expect(error.message).toMatch(/^the records have at least 100 faults\n/);
    expect(error.issues.map(({ position }) => position)).toEqual(
      Array.from({ length: 100 }, (_, index) => 20 * index + 7),
    );
    const few = refusal(rows, { maxIssues: 2 });
    expect(few.message).toMatch(/^the records have at least 2 faults\n/);
    expect(few.issues.map(({ position }) => position)).toEqual([7, 27]);
    expect(refusal(rows, { maxIssues: 1000 }).message).toMatch(/^the records have 150 faults\n/);
  });

  it('of several sources are listed by their names', () => {
    const error = errorOf(() =>
      report({
        metrics: { winRate, averageOrderValue },
        sources: [orders([{ orderedAt: 'never', revenue: -1 }]), deals([won({ outcome: '?' }), won({ outcome: '?' })])],
      }),
    ) as InvalidRecordsError;
    expect(error.issues.map(({ source, position, field }) => `${source} ${String(position)} ${field}`)).toEqual([
      'deals 0 outcome',
      'deals 1 outcome',
      'orders 0 orderedAt',
      'orders 0 revenue',
    ]);
  });

  it('are left out and listed, if asked', () => {
    const rows = [won(), won({ createdAt: '?' }), lost(), won({ outcome: 1 }), won({ closedAt: '2023-12-31' })];
    const result = report({ metrics: { winRate, salesCycleLength }, sources: [deals(rows)], onInvalid: 'skip' });
    expect(result.rejected).toEqual([
      { source: 'deals', position: 1, field: 'createdAt', reason: `${NOT_A_DATE} (received "?")` },
      { source: 'deals', position: 3, field: 'outcome', reason: 'must be one of won, lost, open (received 1)' },
      { source: 'deals', position: 4, field: 'closedAt', reason: 'must not lie before createdAt' },
    ]);
    expect(result.records).toEqual({ deals: 2 });
    expect([text(result.total.winRate), text(result.total.salesCycleLength)]).toEqual(['0.5', '10']);
  });

  it('count for no segment', () => {
    const rows = [won({ region: 'North' }), won({ region: 'South', outcome: '?' }), won({ region: ['?'] })];
    const result = report({ metrics: { winRate }, sources: [deals(rows)], by: ['region'], onInvalid: 'skip' });
    expect(result.rows.map(({ region }) => region)).toEqual(['North']);
    expect(result.rejected[1]).toEqual({
      source: 'deals',
      position: 2,
      field: 'region',
      reason: 'must be a text, a number, true or false to break down by it (received an array)',
    });
  });

  it('lack what is required, or what the metrics need', () => {
    const rows = [won({ outcome: null }), won({ createdAt: '' }), won({ closedAt: undefined }), lost(), null as never];
    const metrics = { winRate, salesCycleLength };
    const { issues } = errorOf(() => report({ metrics, sources: [deals(rows)] })) as InvalidRecordsError;
    expect(issues.map(({ position, field, reason }) => `${String(position)} ${field} ${reason}`)).toEqual([
      '0 outcome is missing',
      '1 createdAt is missing',
      '2 closedAt is missing, and wonDeals needs it',
      '4 createdAt is missing',
      '4 outcome is missing',
    ]);
  });

  it('end at a time that is told, and not before they begin', () => {
    const rows = [won({ closedAt: null }), won({ closedAt: '2023-12-31' }), won({ closedAt: '2024-01-01' })].map(
      (row) => ({
        ...row,
        value: 1,
      }),
    );
    const given = { quota: 1 };
    const { issues } = errorOf(() =>
      report({ metrics: { pipelineCoverage }, sources: [deals(rows)], given }),
    ) as InvalidRecordsError;
    expect(issues.map(({ position, field, reason }) => `${String(position)} ${field} ${reason}`)).toEqual([
      '0 closedAt is missing, and openPipelineValue needs it',
      '1 closedAt must not lie before createdAt',
    ]);
  });

  it('may have anything where it is not read', () => {
    const rows = [won({ value: 'much', currency: 5, probability: -1 })];
    expect(text(report({ metrics: { winRate }, sources: [deals(rows)] }).total.winRate)).toBe('1');
  });
});

describe('an id that is there twice', () => {
  const twice = ({ issues }: InvalidRecordsError): readonly string[] =>
    issues.map(({ position, field, reason }) => `${String(position)} ${field} ${reason}`);

  it('is refused, as a number or a text', () => {
    const rows = [1, 2, '1', 1n, 'a', 'A', 'a'].map((id) => won({ id }));
    expect(twice(refusal(rows))).toEqual([
      '2 id is there twice (received "1")',
      '3 id is there twice (received 1n)',
      '6 id is there twice (received "a")',
    ]);
  });

  it('is refused wherever it stands', () => {
    const rows = Array.from({ length: 5000 }, (_, index) =>
      won({ id: index === 4999 ? 3 : index === 2048 ? 2047 : index }),
    );
    expect(twice(refusal(rows))).toEqual([
      '2048 id is there twice (received 2047)',
      '4999 id is there twice (received 3)',
    ]);
  });

  it('is refused in rows that come one after the other', async () => {
    const rows = Array.from({ length: 2100 }, (_, index) => won({ id: index === 2099 ? 0 : index }));
    const issue = { source: 'deals', position: 2099, field: 'id', reason: 'is there twice (received 0)' };
    await expect(reportAsync({ metrics: { winRate }, sources: [deals(arriving(rows), { id })] })).rejects.toMatchObject(
      {
        issues: [issue],
      },
    );
    expect(errorOf(() => report({ metrics: { winRate }, sources: [deals(once(rows), { id })] }))).toMatchObject({
      issues: [issue],
    });
  });

  it('must be one', () => {
    const rows = [' ', 1.5, true, {}].map((id) => won({ id }));
    const reason = 'id must be a text that is not blank, or a whole number';
    expect(twice(refusal(rows))).toEqual([
      `0 ${reason} (received " ")`,
      `1 ${reason} (received 1.5)`,
      `2 ${reason} (received true)`,
      `3 ${reason} (received an object)`,
    ]);
  });

  it('leaves the first record in', () => {
    const rows = [won({ id: 1 }), lost({ id: 1 }), won({ id: 2, createdAt: '?' }), won({ id: 2 })];
    const result = report({
      metrics: { winRate, salesCycleLength },
      sources: [deals(rows, { id })],
      onInvalid: 'skip',
    });
    // The second of the records with the id 2 is the first that can be read.
    expect(result.rejected.map(({ position }) => position)).toEqual([1, 2]);
    expect([result.records['deals'], text(result.total.winRate)]).toEqual([2, '1']);
  });

  it('may be missing, and need not be looked at', () => {
    const rows = [undefined, null, '', undefined].map((id) => won({ id }));
    expect(report({ metrics: { winRate }, sources: [deals(rows, { id })] }).records).toEqual({ deals: 4 });
    const same = [won({ id: 1 }), won({ id: 1 })];
    expect(report({ metrics: { winRate }, sources: [deals(same, { id: () => undefined })] }).records).toEqual({
      deals: 2,
    });
  });

  it('is found in two lists of the same kind, but not of different kinds', () => {
    const metrics = { winRate, averageOrderValue };
    const bought = orders([{ id: 1, orderedAt: '2024-01-01', revenue: 5 }]);
    expect(() =>
      report({ metrics, sources: [deals([won({ id: 1 })], { id }), deals([lost({ id: '1' })], { id }), bought] }),
    ).toThrow(new RangeError('deals has a record with the id "1" twice'));
    const { total } = report({
      metrics,
      sources: [deals([won({ id: 1 })], { id }), deals([lost({ id: 2 })], { id }), bought],
    });
    expect([text(total.winRate), text(total.averageOrderValue)]).toEqual(['0.5', '5']);
  });
});

describe('a column that no row has', () => {
  interface Open {
    outcome: string;
    createdAt: string;
    closedAt?: string;
  }
  const open: Open[] = [
    { outcome: 'open', createdAt: '2024-01-01' },
    { outcome: 'open', createdAt: '2024-01-01' },
  ];

  it('is an error', () => {
    expect(() => report({ metrics: { winRate }, sources: [deals(open)] })).toThrow(
      new TypeError(
        'no row of deals has a column "closedAt": map the field, even to this name if rows without a value leave it out',
      ),
    );
    const stages = [{ stage: 'won', createdAt: '2024-01-01', closedAt: '2024-01-01' }] as unknown as Open[];
    expect(() => report({ metrics: { winRate }, sources: [deals(stages)], onInvalid: 'skip' })).toThrow(
      /^no row of deals has a column "outcome": /,
    );
    const numbers = [{ orderedAt: '2024-01-01' }] as { orderedAt: string; revenue?: number }[];
    const misspelt = [{ ...won(), closedat: '' }].map(({ closedAt: _closedAt, ...row }) => row);
    expect(() => report({ metrics: { winRate }, sources: [deals(misspelt)] })).toThrow(/; did you mean "closedat"\?$/);
    expect(() => report({ metrics: { averageOrderValue }, sources: [orders(numbers)] })).toThrow(
      /^no row of orders has a column "revenue": /,
    );
    expect(() =>
      report({ metrics: { revenuePerCustomer }, sources: [orders([{ orderedAt: 0, revenue: 1 }])] }),
    ).toThrow(/^no row of orders has a column "customer": /);
  });

  it('is an error also where the report is broken down by it', () => {
    const rows = [{ ...lost(), Region: 'North', land: 'PL' }];
    const by = (column: string, segments: SourceOptions<(typeof rows)[number], Settings>['segments'] = {}) =>
      report({ metrics: { winRate }, sources: [deals(rows, {}, { segments })], by: [column] }).rows;
    expect(() => by('regio')).toThrow(
      new TypeError('no row of deals has a column "regio": map it in `segments`; did you mean "Region"?'),
    );
    expect(() => by('market')).toThrow(new TypeError('no row of deals has a column "market": map it in `segments`'));
    expect(by('market', { market: 'land' })).toMatchObject([{ market: 'PL' }]);
    expect(by('market', { market: () => null })).toMatchObject([{ market: null }]);
    const some = [won({ region: 'North' }), won()];
    expect(report({ metrics: { winRate }, sources: [deals(some)], by: ['region'] }).rows).toMatchObject([
      { region: 'North' },
      { region: null },
    ]);
  });

  // A hundred rows without it are a hundred faults, which would say less.
  it('is the same error in many rows as in few', () => {
    const rows = Array.from({ length: 100 }, () => ({ createdAt: '2024-01-01' })) as unknown as Open[];
    const of = (count: number) =>
      errorOf(() => report({ metrics: { winRate }, sources: [deals(rows.slice(0, count))] }));
    expect(of(99)).toBeInstanceOf(TypeError);
    expect(of(100)).toBeInstanceOf(TypeError);
  });

  it('is none where the field is mapped', () => {
    const total = { winRate: null, reasons: { winRate: 'won deals + lost deals is zero' } };
    expect(report({ metrics: { winRate }, sources: [deals(open, { closedAt: 'closedAt' })] }).total).toMatchObject(
      total,
    );
    expect(report({ metrics: { winRate }, sources: [deals(open, { closedAt: () => null })] }).total).toMatchObject(
      total,
    );
  });

  it('is none where one row has it, be it empty', () => {
    const rows = [...open, { outcome: 'open', createdAt: '2024-01-01', closedAt: null }];
    expect(report({ metrics: { winRate }, sources: [deals(rows)] }).records).toEqual({ deals: 3 });
  });

  it('is none where there is no row, or no metric needs it', () => {
    const none: Open[] = [];
    expect(report({ metrics: { winRate }, sources: [deals(none)] }).total.winRate).toBeNull();
    expect(
      text(
        report({ metrics: { averageOrderValue }, sources: [orders([{ orderedAt: 0, revenue: 3 }])] }).total
          .averageOrderValue,
      ),
    ).toBe('3');
  });

  it('may mean something: a shop without refunds', () => {
    const rows = [{ orderedAt: '2024-01-01', revenue: 5 }];
    expect(text(report({ metrics: { totalRevenue }, sources: [orders(rows)] }).total.totalRevenue)).toBe('5');
    const refunded = [{ orderedAt: '2024-01-01', revenue: 5, refundedAmount: 2 }];
    expect(errorOf(() => report({ metrics: { totalRevenue }, sources: [orders(refunded)] }))).toMatchObject({
      issues: [{ source: 'orders', position: 0, field: 'refundedAt', reason: 'is missing, and revenue needs it' }],
    });
  });
});

describe('what the sources supply', () => {
  it('must be all that the metrics need', () => {
    const error = errorOf(() =>
      report({
        metrics: { rate: winRate, cashRunway, totalRevenue, revenuePerCustomer },
        sources: [deals([won()], {}, { only: ['wonDeals'] })],
      }),
    );
    expect(error).toBeInstanceOf(MissingQuantitiesError);
    const { name, message, quantities } = error as MissingQuantitiesError;
    expect(name).toBe('MissingQuantitiesError');
    expect(message).toBe(
      [
        'nothing supplies',
        '  lostDeals, for winRate: supplied by deals',
        '  cashBalance, for cashRunway: state it in `given`',
        '  cashSpent, for cashRunway: supplied by cashMovements',
        '  cashReceived, for cashRunway: supplied by cashMovements',
        '  revenue, for totalRevenue, revenuePerCustomer: supplied by orders, revenueEntries',
        '  customers, for revenuePerCustomer: supplied by orders, revenueEntries',
      ].join('\n'),
    );
    expect(quantities[1]).toEqual({ name: 'cashBalance', title: 'cash balance', metrics: ['cashRunway'], sources: [] });
    expect(quantities[4]).toEqual({
      name: 'revenue',
      title: 'revenue',
      metrics: ['totalRevenue', 'revenuePerCustomer'],
      sources: ['orders', 'revenueEntries'],
    });
  });

  it('is missing before any row is read', () => {
    const rows = { [Symbol.iterator]: () => expect.unreachable('the rows are read') } as unknown as Deal[];
    expect(() => report({ metrics: { averageOrderValue }, sources: [deals(rows)] })).toThrow(MissingQuantitiesError);
    expect(() => tally({ metrics: { averageOrderValue }, sources: [deals(rows)] })).toThrow(MissingQuantitiesError);
  });

  it('must come from one source only', () => {
    const bought = [{ orderedAt: '2024-01-01', revenue: 5 }];
    const earned = [{ recognisedAt: '2024-01-01', amount: 7 }];
    expect(() => report({ metrics: { totalRevenue }, sources: [orders(bought), revenueEntries(earned)] })).toThrow(
      new TypeError('revenue is supplied by orders and revenueEntries; choose with the option `only` of a source'),
    );
    const { total, records } = report({
      metrics: { totalRevenue, averageOrderValue },
      sources: [orders(bought, {}, { only: ['orders', 'orderRevenue'] }), revenueEntries(earned)],
    });
    expect([text(total.totalRevenue), text(total.averageOrderValue)]).toEqual(['7', '5']);
    expect(records).toEqual({ orders: 1, revenueEntries: 1 });
  });

  it('may be nothing, if all is given', () => {
    const { total } = report({ metrics: { winRate }, sources: [], given: { wonDeals: 3, lostDeals: 1 } });
    expect(text(total.winRate)).toBe('0.75');
  });

  const supplying = (measures: object) =>
    defineSource({
      name: 'own',
      title: 'Own',
      description: 'A source of my own.',
      fields: {
        member: { type: 'key', description: 'Who it is.' },
        at: { type: 'date', description: 'When it was.' },
        until: { type: 'date', optional: true, description: 'When it ended.' },
        price: { type: 'money', description: 'What it costs.' },
        worth: { type: 'money', description: 'What it is worth.' },
        monthly: { type: 'money per month', description: 'What it costs a month.' },
      },
      measures: measures as Measures<'at'>,
    })([{ member: 'a', at: 0, until: 0, price: 1, worth: 1, monthly: 1 }]);
  const during = { from: 'at', until: 'until' } as const;

  it.each<[MetricInfo, object, string]>([
    [
      customerChurnRate,
      {
        customersAtStart: { measure: 'distinct', of: 'member', at: 'at' },
        churnedCustomers: { measure: 'distinct', of: 'member', at: 'until' },
      },
      'own.customersAtStart needs `during`: customers at start is a start quantity',
    ],
    [
      winRate,
      { wonDeals: { measure: 'count', during } },
      'own.wonDeals must not have `during`: won deals is a flow quantity',
    ],
    [
      revenuePerCustomer,
      { revenue: { measure: 'sum', of: 'price', at: 'at' }, customers: { measure: 'distinct', of: 'member', during } },
      'own.customers must not have `during`: customers is a period quantity',
    ],
    [
      winRate,
      { wonDeals: { measure: 'sum', of: 'price', at: 'at' } },
      'own.wonDeals measures money, but won deals is count',
    ],
    [
      winRate,
      { wonDeals: { measure: 'days', from: 'at', to: 'until', at: 'at' } },
      'own.wonDeals measures day, but won deals is count',
    ],
    [totalRevenue, { revenue: { measure: 'count', at: 'at' } }, 'own.revenue measures count, but revenue is money'],
    [
      totalRevenue,
      { revenue: { measure: 'sum', of: 'monthly', at: 'at' } },
      'own.revenue measures money per month, but revenue is money',
    ],
    [
      totalRevenue,
      { revenue: { measure: 'sum', of: 'price', times: 'worth', at: 'at' } },
      'own.revenue measures money^2, but revenue is money',
    ],
    [
      totalRevenue,
      { revenue: [{ measure: 'sum by', of: 'monthly', by: 'member', only: 'new', at: 'at' }] },
      'own.revenue measures money per month, but revenue is money',
    ],
    [
      salesCycleLength,
      {
        wonDeals: { measure: 'count', at: 'at' },
        wonCycleDays: { measure: 'hours', from: 'at', to: 'until', at: 'at' },
      },
      'own.wonCycleDays measures hour, but days to close of won deals is days',
    ],
  ])('must fit the quantities: %o', (metric, measures, message) => {
    expect(() => report({ metrics: { metric }, sources: [supplying(measures)] })).toThrow(new TypeError(message));
  });

  it('may be a plain number of anything', () => {
    const measures = {
      current: { measure: 'sum', of: 'price', at: 'at' },
      previous: { measure: 'count', at: 'at' },
    };
    expect(text(report({ metrics: { growthRate }, sources: [supplying(measures)] }).total.growthRate)).toBe('0');
  });
});

describe('settings', () => {
  const settings: ReportSettings = { metrics: { winRate } };
  const range = { from: '2024-01-01', to: '2024-02-01' } as const;

  it.each<[string, object]>([
    ['every must be one of day, week, month, quarter, year, span (received "months")', { every: 'months' }],
    [
      'weekStartsOn must be one of monday, tuesday, wednesday, thursday, friday, saturday, sunday (received "Monday")',
      { weekStartsOn: 'Monday' },
    ],
    ['yearStartsIn must be one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 (received 0)', { yearStartsIn: 0 }],
    ['yearStartsIn must be one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 (received "april")', { yearStartsIn: 'april' }],
    [
      'compare must be one of previous-period, previous-year (received "last-year")',
      { ...range, compare: 'last-year' },
    ],
    ['compare needs `from` and `to`', { compare: 'previous-year' }],
    ['timeZone "Europe/Krakow" is not an IANA time zone', { timeZone: 'Europe/Krakow' }],
    ['metrics names no metric', { metrics: {} }],
    ['metrics.rate is no metric', { metrics: { winRate, rate: 'winRate' } }],
    ['metrics.rate is no metric', { metrics: { rate: undefined } }],
    ['onInvalid must be one of refuse, skip (received "ignore")', { onInvalid: 'ignore' }],
    ['maxIssues must be at least 1', { maxIssues: 0 }],
    ['maxIssues must be at least 1', { maxIssues: NaN }],
    ['sources[0] is not what a source gives for rows, such as deals(rows)', { sources: [[won()]] }],
    ['sources[1] is not what a source gives for rows, such as deals(rows)', { sources: [deals([won()]), deals] }],
    ['"period" is in every row already and cannot name a metric or a column', { metrics: { period: winRate } }],
    ['"reasons" is in every row already and cannot name a metric or a column', { by: ['reasons'] }],
    ['"compared" is in every row already and cannot name a metric or a column', { by: ['region', 'compared'] }],
    ['"winRate" names two values of a row', { by: ['winRate'] }],
    ['"region" names two values of a row', { by: ['region', 'rep', 'region'] }],
    ['state both `from` and `to`, or neither', { from: '2024-01-01' }],
    ['state both `from` and `to`, or neither', { to: '2024-01-01' }],
    [`from ${NOT_A_DATE} (received "2024-02-30")`, { ...range, from: '2024-02-30' }],
    [`to ${NOT_A_DATE} (received "January")`, { ...range, to: 'January' }],
    ['to must be whole milliseconds since 1970, at most 8.64e15 of them (received 0.5)', { ...range, to: 0.5 }],
    ['to must lie after from', { from: '2024-02-01', to: '2024-02-01' }],
    ['to must lie after from', { from: '2024-02-01', to: '2024-01-01' }],
    [`asOf ${NOT_A_DATE} (received "today")`, { ...range, asOf: 'today' }],
    ['use puts a metric in the place of "winrate", which no metric of the report takes', { use: { winrate: winRate } }],
    [
      'use puts a metric in the place of "customerLifetimeValu", which no metric of the report takes; did you mean "customerLifetimeValue"?',
      { metrics: { ltvToCacRatio }, use: { customerLifetimeValu: totalRevenue } },
    ],
    ['use puts a metric in the place of "xyz", which no metric of the report takes', { use: { xyz: winRate } }],
    ['winRate cannot stand for wonDeals: it is share, not count', { use: { wonDeals: winRate } }],
    [
      'ltvToCacRatio cannot stand for customerLifetimeValue: it is multiple, not money',
      { metrics: { ltvToCacRatio }, use: { customerLifetimeValue: ltvToCacRatio } },
    ],
    ['totalRevenue needs totalRevenue: that has no end', { metrics: { totalRevenue }, use: { revenue: totalRevenue } }],
  ])('are refused: %s', (message, wrong) => {
    expect(() => report({ ...settings, sources: [deals([won()])], ...wrong })).toThrow(new TypeError(message));
  });

  it('ask for at most 100,000 periods', () => {
    const days = { from: '2024-01-01', to: '2324-01-01', every: 'day' } as const;
    expect(() => report({ ...settings, ...days, sources: [deals([won()])] })).toThrow(
      new RangeError('there must be at most 100,000 periods'),
    );
  });

  it('need the range where the records cannot be looked at first', () => {
    const every: Every = 'month';
    expect(() => report({ ...settings, every, sources: [deals(once([won()]))] })).toThrow(
      new TypeError('state `from` and `to`: the rows of deals are no array and can be read only once'),
    );
    expect(() => report({ ...settings, every, sources: [deals([won()].slice(1))] })).toThrow(
      new TypeError('state `from` and `to`: no record has a date'),
    );
    expect(() => report({ ...settings, every, sources: [deals([won({ closedAt: null })])] })).toThrow(
      new TypeError('state `from` and `to`: no record has a date'),
    );
    expect(() => report({ ...settings, every, sources: [], given: { wonDeals: 1, lostDeals: 1 } })).toThrow(
      new TypeError('state `from` and `to`: no record has a date'),
    );
    expect(report({ ...settings, every, sources: [deals([won()])] }).rows.map(({ period }) => period.label)).toEqual([
      '2024-01',
    ]);
    expect(text(report({ ...settings, sources: [deals(once([won()]))] }).total['winRate'] ?? null)).toBe('1');
  });

  it('need a call that waits for rows that arrive over time', async () => {
    expect(() => report({ ...settings, sources: [deals(arriving([won()]))] })).toThrow(
      new TypeError('the rows of deals arrive over time: call reportAsync or tallyAsync'),
    );
    expect(() => tally({ ...settings, sources: [deals(arriving([won()]))] })).toThrow(TypeError);
    const { total } = await reportAsync({
      metrics: { winRate },
      sources: [deals(arriving([won()])), deals([lost()]), deals(once([lost()]))],
    });
    expect(total.winRate?.toFixed(3)).toBe('0.333');
  });
});

describe('a mapping that fails', () => {
  const rows = Array.from({ length: 12 }, (_, index) => ({ ...won(), deal: index === 9 ? null : { outcome: 'won' } }));

  it.each([0, 6, 9])('is named with its row, and the fault is its cause, from row %d', (from) => {
    const mapping = { outcome: (row: (typeof rows)[number]) => (row.deal as { outcome: string }).outcome };
    const ask = () => report({ metrics: { winRate }, sources: [deals(rows.slice(from), mapping)] });
    const error = errorOf(ask) as Error;
    const position = String(9 - from);
    expect(error.message).toMatch(new RegExp(`^deals: the mapping of outcome fails at row ${position}: Cannot read`));
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it('may be that of a column to break down by', () => {
    const segments = {
      region: () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- what callers throw is not ours
        throw 'no region';
      },
    };
    const ask = () => report({ metrics: { winRate }, sources: [deals(rows, {}, { segments })], by: ['region'] });
    expect(ask).toThrow(new Error('deals: the mapping of region fails at row 0: no region'));
  });
});

describe('sources', () => {
  it.each([[null], [undefined], ['x'], [{}], [{ measures: {} }], [{ rows: [] }], [deals]])('are no %o', (source) => {
    const sources = [deals([won()]), source] as never;
    expect(() => report({ metrics: { winRate }, sources })).toThrow(
      new TypeError('sources[1] is not what a source gives for rows, such as deals(rows)'),
    );
  });
});

describe('a quantity of a month', () => {
  const events = userEvents([{ user: 'a', occurredAt: '2024-01-10' }]);
  const ask = (every: Every) =>
    report({ metrics: { monthlyActiveUserVolume }, sources: [events], every, from: '2024-01-01', to: '2024-04-01' });

  it('is none of another period', () => {
    expect(text(ask('month').rows[0]?.monthlyActiveUserVolume)).toBe('1');
    const { rows, total } = ask('quarter');
    const reason = 'monthly active users is a number of one month, and the period is not a month';
    expect(rows[0]?.monthlyActiveUserVolume).toBeNull();
    expect([rows[0]?.reasons.monthlyActiveUserVolume, total.reasons.monthlyActiveUserVolume]).toEqual([reason, reason]);
    expect(Object.keys(ask('month').rows[0]?.reasons ?? {})).toEqual([]);
  });

  it('is there once over all of it, where there are no segments', () => {
    const { segmentTotals, total } = ask('month');
    expect(segmentTotals).toEqual([total]);
  });
});

describe('settings of the whole report', () => {
  it('name currencies by their codes', () => {
    const ask = (settings: object) => () => report({ metrics: { winRate }, sources: [deals([won()])], ...settings });
    const message = (code: string) =>
      new TypeError(`a currency is named by three capital letters, such as EUR (received "${code}")`);
    expect(ask({ currency: 'eur' })).toThrow(message('eur'));
    expect(ask({ currency: 'EUR', rates: { usd: 1 } })).toThrow(message('usd'));
    expect(ask({ currency: 'EUR', rates: { USD: 1 } })).not.toThrow();
  });

  it('say at once what is given in vain', () => {
    expect(() => report({ metrics: { cashRunway }, sources: [], given: { cashBalanc: 1 } })).toThrow(
      new TypeError('given states "cashBalanc", which no metric of the report needs; did you mean "cashBalance"?'),
    );
  });

  it('take some of the customers only', () => {
    for (const topCustomers of [0, -1, 2.5]) {
      expect(() =>
        revenueEntries([] as { amount: number; recognisedAt: string }[], {}, { settings: { topCustomers } }),
      ).toThrow(
        `revenueEntries.topCustomerRevenue: top must be a whole number of at least 1 (received ${String(topCustomers)})`,
      );
    }
  });
});
