import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  activeBaseChurnRate,
  churnedCustomers,
  churnedMrr,
  contractionMrr,
  customerRetentionRate,
  customersAtEnd,
  customersAtStart,
  Decimal,
  expansionMrr,
  formerCustomers,
  grossRevenueRetention,
  lostCustomers,
  type Metric,
  mrrAtEnd,
  mrrAtStart,
  netNewArr,
  netNewMrr,
  newCustomers,
  newMrr,
  reactivatedCustomers,
  reactivationMrr,
  seats,
} from '../../src/index';
import {
  asMetrics,
  type Metrics,
  mergeTallies,
  mrrWaterfall,
  report,
  type Report,
  reportAsync,
  type ReportRow,
  restoreTally,
  type SourceRecords,
  subscriptions,
  tally,
  type TotalRow,
} from '../../src/records/index';
import { Fraction } from '../fraction';
import { arbitrarySubscriptions, type CaseOptions, type SubscriptionCase } from './arbitrary-subscriptions';
import { arriving, once } from './outcomes';
import type { Question } from './reference';
import { DAY } from './reference-calendar';
import { expected, plain, type PlainReport } from './reference-report';
import {
  type NewCustomers,
  type ReferenceMovement,
  type Subscription,
  SubscriptionReference,
} from './reference-subscriptions';
import { runs } from './runs';

vi.setConfig({ testTimeout: 60_000 });

const quantities = asMetrics({
  mrrAtStart,
  newMrr,
  reactivationMrr,
  expansionMrr,
  contractionMrr,
  churnedMrr,
  mrrAtEnd,
  customersAtStart,
  newCustomers,
  reactivatedCustomers,
  churnedCustomers,
  customersAtEnd,
  formerCustomers,
  lostCustomers,
  seats,
  netNewArr,
});
const metrics = { ...quantities, netNewMrr, grossRevenueRetention, customerRetentionRate, activeBaseChurnRate };
const waterfall = [
  'mrrAtStart newMrr reactivationMrr expansionMrr contractionMrr churnedMrr mrrAtEnd retainedMrr customersAtStart',
  'newCustomers reactivatedCustomers customersMovedIn customersMovedOut churnedCustomers customersAtEnd',
  'retainedCustomers',
]
  .join(' ')
  .split(' ');

/** The metrics by what they mean by new customers. */
const meanings: Readonly<Record<NewCustomers, readonly string[]>> = {
  'first ever': [...Object.keys(quantities), 'netNewMrr', 'grossRevenueRetention'],
  'not there at the start': ['customerRetentionRate'],
  'times of joining': ['activeBaseChurnRate'],
};

type Sections = Readonly<Record<keyof PlainReport, readonly Readonly<Record<string, unknown>>[]>>;
type Values = Readonly<Record<string, string | null>>;
type Compared = Readonly<Record<string, unknown>> | undefined;

const later = { asOf: '2099-01-01' } as const;
const rawOf = ({ rows }: SubscriptionCase): readonly unknown[] => rows.map(({ raw }) => raw);
const meantOf = ({ rows }: SubscriptionCase): Subscription[] => rows.flatMap(({ meant }) => meant ?? []);

function reported(given: SubscriptionCase, records = given.records(rawOf(given))): Report<typeof metrics> {
  return report({ ...given.settings, ...later, metrics, sources: [records], onInvalid: 'skip' });
}

function plainOf({ question }: SubscriptionCase, result: Report<typeof metrics>): PlainReport {
  return plain(result as unknown as Report<Readonly<Record<string, Metric>>>, Object.keys(metrics), question.by);
}

/** What the definitions say: the parts for each meaning of new customers, put together. */
function answered(given: SubscriptionCase): Sections {
  const reference = new SubscriptionReference(given.question, meantOf(given));
  const question = { compare: given.question.compare, asOf: Date.parse(later.asOf) } as Question;
  const parts = Object.entries(meanings).map(([meaning, names]) => {
    const chosen = Object.fromEntries(names.map((name) => [name, (metrics as Metrics)[name] as Metric]));
    const source: Parameters<typeof expected>[0] = {
      cells: () => reference.cells(),
      quantity: (name, span, segment) => reference.quantity(name, span, segment, meaning as NewCustomers),
    };
    return expected(source, chosen, question);
  });
  const [first] = parts as [PlainReport];
  const sections = Object.keys(first).map((name) => {
    const section = name as keyof PlainReport;
    const rows = first[section].map((row, index) => ({
      ...row,
      values: Object.assign({}, ...parts.map((part) => part[section][index]?.values)) as Values,
      reasons: parts.flatMap((part) => part[section][index]?.reasons ?? []).sort(),
      compared: row.compared && (Object.assign({}, ...parts.map((part) => part[section][index]?.compared)) as Compared),
    }));
    return [section, rows];
  });
  return Object.fromEntries(sections) as Sections;
}

/** Texts compare in a fraction of the time; the difference is shown where there is one. */
function expectSame(actual: unknown, wanted: unknown): void {
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
      : value;
  if (JSON.stringify(actual, sorted) !== JSON.stringify(wanted, sorted)) expect(actual).toEqual(wanted);
}

function check(options: CaseOptions, numRuns: number, property: (given: SubscriptionCase) => void): void {
  fc.assert(fc.property(arbitrarySubscriptions(options), property), runs(numRuns));
}

type AnyRow = ReportRow<typeof metrics> | TotalRow<typeof metrics>;

const rowsOf = ({ rows, periodTotals, segmentTotals, total }: Report<typeof metrics>): readonly AnyRow[] => [
  ...rows,
  ...periodTotals,
  ...segmentTotals,
  total,
];

const written = (value: Fraction): string => String(new Decimal(value.rounded()));

describe('a report on subscriptions', () => {
  it('gives what the definitions say', () => {
    check({}, 32, (given) => {
      expectSame(plainOf(given, reported(given)), answered(given));
    });
  });

  it('gives it for many subscriptions of few customers by month', () => {
    const question = { every: 'month', range: 'whole', before: 3, after: 3 } as const;
    check({ maxRows: 60, question: { ...question, by: ['plan'] } }, 10, (given) => {
      expectSame(plainOf(given, reported(given)), answered(given));
    });
  });

  it('leaves out what cannot be read', () => {
    check({ invalid: true }, 20, (given) => {
      const result = reported(given);
      const refused = given.rows.flatMap(({ meant }, position) => (meant === undefined ? [position] : []));
      expect([...new Set(result.rejected.map(({ position }) => position))]).toEqual(refused);
      expect(result.records['subscriptions']).toBe(given.rows.length - refused.length);
      expectSame(plainOf(given, result), answered(given));
    });
  });

  it('gives the same where code must not be compiled', () => {
    vi.stubGlobal('Function', () => {
      throw new EvalError('forbidden');
    });
    try {
      check({}, 10, (given) => {
        expectSame(plainOf(given, reported(given)), answered(given));
      });
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('reads rows of any iterable', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySubscriptions(), async (given) => {
        const single = plainOf(given, reported(given));
        expectSame(plainOf(given, reported(given, given.records(once(rawOf(given))))), single);
        const sources = [given.records(arriving(rawOf(given)))];
        const result = await reportAsync({ ...given.settings, ...later, metrics, sources, onInvalid: 'skip' });
        expectSame(plainOf(given, result), single);
      }),
      runs(12),
    );
  });

  it('has the movements of every row', () => {
    check({}, 20, (given) => {
      const result = reported(given);
      const reference = new SubscriptionReference(given.question, meantOf(given));
      const cells = reference.cells();
      const wanted = [cells.rows, cells.periodTotals, cells.segmentTotals, cells.total].flat();
      const rows = rowsOf(result);
      expect(rows).toHaveLength(wanted.length);
      for (const [index, row] of rows.entries()) {
        const { span, segment } = wanted[index] as (typeof wanted)[number];
        expectSame(movementsOf(result, row), reference.movements(span, segment).map(plainMovement).sort(byCustomer));
      }
    });
  });

  it('finds as many customers behind a number as it counts', () => {
    const counts = [
      'customersAtStart',
      'customersAtEnd',
      'newCustomers',
      'churnedCustomers',
      'formerCustomers',
    ] as const;
    check({ maxRows: 12 }, 12, (given) => {
      const result = reported(given);
      const customersBehind = (row: AnyRow, metric: keyof typeof metrics, input: string): Set<string> => {
        const behind = result.detail(row, metric).inputs.find(({ name }) => name === input);
        const positions = behind?.records().flatMap((records) => records.positions) ?? [];
        return new Set(positions.map((position) => String(given.rows[position]?.raw['customer'])));
      };
      for (const row of [...result.rows.slice(0, 8), result.total]) {
        for (const name of counts) expect(String(customersBehind(row, name, name).size), name).toBe(String(row[name]));
        const grown = result.movements(row).filter(({ kind }) => kind === 'expansion' || kind === 'moved in');
        expect(customersBehind(row, 'netNewMrr', 'expansionMrr')).toEqual(
          new Set(grown.map(({ customer }) => customer)),
        );
      }
    });
  });

  it('adds up in the waterfall', () => {
    check({ isPlain: true, question: { money: 'none' } }, 25, (given) => {
      const result = mrrWaterfall({ ...given.settings, ...later, sources: [given.records(rawOf(given))] });
      const reference = new SubscriptionReference(given.question, meantOf(given));
      const cells = reference.cells();
      const wanted = [cells.rows, cells.periodTotals, cells.segmentTotals, cells.total].flat();
      const rows = [...result.rows, ...result.periodTotals, ...result.segmentTotals, result.total];
      expect(rows).toHaveLength(wanted.length);
      for (const [index, row] of rows.entries()) {
        const { span, segment } = wanted[index] as (typeof wanted)[number];
        const values = row as unknown as Readonly<Record<string, Decimal>>;
        const exact = waterfall.map((name) => [name, written(reference.quantity(name, span, segment))]);
        expect(waterfall.map((name) => [name, String(values[name])])).toEqual(exact);
        const value = (name: string): Decimal => values[name] as Decimal;
        const end = value('mrrAtStart')
          .plus(value('newMrr'))
          .plus(value('reactivationMrr'))
          .plus(value('expansionMrr'))
          .minus(value('contractionMrr'))
          .minus(value('churnedMrr'));
        expect(String(end)).toBe(String(value('mrrAtEnd')));
        const customers = value('customersAtStart')
          .plus(value('newCustomers'))
          .plus(value('reactivatedCustomers'))
          .plus(value('customersMovedIn'))
          .minus(value('churnedCustomers'))
          .minus(value('customersMovedOut'));
        expect(String(customers)).toBe(String(value('customersAtEnd')));
      }
    });
  });

  it('has net new MRR of the months that adds up to that of the quarter', () => {
    const question = { every: 'quarter', range: 'whole', money: 'none', compare: undefined, yearStartsIn: 1 } as const;
    check({ isPlain: true, question }, 20, (given) => {
      const quarters = reported(given);
      const { settings } = given;
      const months = reported({ ...given, settings: { ...settings, every: 'month' } });
      const added = (list: readonly AnyRow[]): string =>
        String(list.reduce((total, row) => total.plus(row.netNewMrr ?? NaN), new Decimal(0)));
      expect(months.periodTotals).toHaveLength(3 * quarters.periodTotals.length);
      for (const [index, quarter] of quarters.periodTotals.entries()) {
        expect(added(months.periodTotals.slice(3 * index, 3 * index + 3))).toBe(String(quarter.netNewMrr));
      }
      expect(added(months.periodTotals)).toBe(String(quarters.total.netNewMrr));
      // Segments add up too, as balances and in all.
      if (given.question.by.length === 0) return;
      expect(added(quarters.segmentTotals)).toBe(String(quarters.total.netNewMrr));
    });
  });
});

function movementsOf(result: Report<typeof metrics>, row: AnyRow): Readonly<Record<string, string>>[] {
  return result
    .movements(row)
    .map(({ customer, kind, before, after, change }) => ({
      customer,
      kind,
      before: String(before),
      after: String(after),
      change: String(change),
    }))
    .sort(byCustomer);
}

function plainMovement({ customer, kind, before, after }: ReferenceMovement): Readonly<Record<string, string>> {
  const change = written(after.minus(before));
  return { customer, kind, before: written(before), after: written(after), change };
}

function byCustomer(left: Readonly<Record<string, string>>, right: Readonly<Record<string, string>>): number {
  return (left['customer'] ?? '') < (right['customer'] ?? '') ? -1 : 1;
}

describe('parts of the subscriptions', () => {
  const parts = fc.record({
    given: arbitrarySubscriptions({ invalid: true }),
    part: fc.array(fc.nat(3), { minLength: 24, maxLength: 24 }),
    isJson: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  });

  it('give one report, tallied apart and put together in any order', () => {
    fc.assert(
      fc.property(parts, ({ given, part, isJson, order }) => {
        const rows = rawOf(given);
        const shards = order.map((shard) => rows.filter((_, position) => part[position] === shard));
        const options = { ...given.settings, ...later, metrics, onInvalid: 'skip' } as const;
        const tallies = shards.map((shard, index) => {
          const own = tally({ ...options, sources: [given.records(shard)] });
          return isJson[index] === true ? restoreTally(JSON.parse(JSON.stringify(own))) : own;
        });
        const merged = mergeTallies(tallies);
        const single = reported(given);
        for (const own of [merged, restoreTally(JSON.parse(JSON.stringify(merged)))]) {
          const result = report({ ...given.settings, ...later, metrics, tally: own });
          expectSame(plainOf(given, result), plainOf(given, single));
          expect(result.records).toEqual(single.records);
          const [row, other] = [result.total, single.total];
          expect(movementsOf(result, row)).toEqual(movementsOf(single, other));
        }
        const several = report({ ...options, sources: shards.map((shard) => given.records(shard)) });
        expectSame(plainOf(given, several), plainOf(given, single));
      }),
      runs(18),
    );
  });
});

describe('many subscriptions', () => {
  const count = 9500;
  const start = Date.parse('2022-11-15T00:00Z');
  const random = (index: number, salt: number): number => ((index * 7919 + salt * 104_729) % 10_007) / 10_007;

  // Texts, cents and long fractions come only after the first blocks, and some rows are refused.
  const priceOf = (index: number): number | string => {
    if (index < 4200) return 10 * (1 + (index % 9));
    if (index < 6000) return `${String(1 + (index % 50))}.99`;
    return index % 100 === 0 ? '1234567890123456.123456789' : (index % 7000) / 100;
  };
  const startOf = (index: number): number => start + Math.floor(random(index, 1) * 420) * DAY;
  const endOf = (index: number): number | undefined =>
    index % 4 === 0 ? undefined : startOf(index) + Math.floor(random(index, 2) * 200) * DAY;
  const rows = Array.from({ length: count }, (_, index) => ({
    customer: `customer ${String(Math.floor(random(index, 3) * 1500))}`,
    plan: ['basic', 'pro', 'team'][index % 3] as string,
    startedAt: startOf(index),
    endedAt: index % 1000 === 999 ? startOf(index) - 1 : endOf(index),
    amount: priceOf(index),
    interval: index % 5 === 0 ? 'year' : index % 7 === 0 ? 'week' : 'month',
    intervalCount: index % 13 === 0 ? 7 : 1,
    quantity: index > 8200 ? 1 + (index % 3) : 1,
  }));
  const meant = rows
    .filter((_, index) => index % 1000 !== 999)
    .map((row): Subscription => ({
      customer: row.customer,
      startedAt: row.startedAt,
      endedAt: row.endedAt,
      amount: Fraction.parse(String(row.amount)),
      interval: row.interval as Subscription['interval'],
      intervalCount: new Fraction(BigInt(row.intervalCount)),
      quantity: new Fraction(BigInt(row.quantity)),
      segments: { plan: row.plan },
    }));

  it('are counted over the borders of blocks, whatever comes late', () => {
    const question = {
      every: 'month',
      weekStartsOn: 'monday',
      yearStartsIn: 1,
      by: ['plan'],
      zone: 'UTC',
      range: [Date.parse('2023-04-01T00:00Z'), Date.parse('2023-07-01T00:00Z')],
      compare: undefined,
      currency: undefined,
      rates: {},
      settings: { daysPerYear: 365, weeksPerYear: 52, churnWhenCancelled: false },
    } as const;
    const records = (subscriptions as unknown as (rows: unknown) => SourceRecords)(rows);
    const given: SubscriptionCase = {
      question,
      rows: meant.map((one) => ({ raw: {}, meant: one })),
      settings: { every: 'month', by: ['plan'], from: '2023-04-01', to: '2023-07-01' },
      records: () => records,
    };
    const result = reported(given);
    expect(result.rejected.map(({ position }) => position)).toEqual(
      rows.flatMap((_, index) => (index % 1000 === 999 ? [index] : [])),
    );
    expectSame(plainOf(given, result), answered(given));
  });
});
