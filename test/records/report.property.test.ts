import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import {
  averageDealSize,
  averageOrderValue,
  averageRevenuePerUnit,
  closeRate,
  customerLifetimeValue,
  discountRate,
  existingCustomerRevenueShare,
  grossMargin,
  grossProfit,
  lossRate,
  type Metric,
  type MetricInfo,
  monthOverMonthGrowth,
  newCustomerRevenueShare,
  newOpportunityVolume,
  oneTimeCustomerRate,
  purchasesPerCustomer,
  type Quantity,
  quarterOverQuarterGrowth,
  refundRate,
  repeatPurchaseRate,
  revenuePerCustomer,
  salesCycleLength,
  salesVelocity,
  totalRevenue,
  unitsPerOrder,
  weightedPipelineValue,
  winRate,
  winRateByValue,
  yearOverYearGrowth,
} from '../../src/index';
import {
  deals,
  defineSource,
  type Every,
  InvalidRecordsError,
  mergeTallies,
  orders,
  report,
  reportAsync,
  restoreTally,
  type SourceInfo,
  type SourceRecords,
  tally,
  type During,
  type Term,
} from '../../src/records/index';
import { Fraction } from '../fraction';
import { INVALID, type Meant, number, Reference, total, type Value, whole } from './reference';
import { DAY, isMonthsLong, LocalTime, moveBack, type Stretch, wholePeriods } from './reference-calendar';
import {
  arbitraryCase,
  asked,
  type Case,
  fields,
  type FieldName,
  filtered,
  type Measured,
  simple,
  type WrittenRow,
} from './reference-records';
import { expected, plain, type PlainReport } from './reference-report';
import { runs } from './runs';

vi.setConfig({ testTimeout: 120_000 });

interface Answer {
  readonly report: PlainReport;
  /** How many records are taken in. */
  readonly accepted: number;
  readonly rejected: readonly number[];
}

const rawOf = ({ rows }: Case): readonly unknown[] => rows.map(({ raw }) => raw);
const meantOf = ({ rows }: Case): readonly Meant[] => rows.map(({ meant }) => meant);

function plainOf({ metrics, question }: Case, result: Parameters<typeof plain>[0]): PlainReport {
  return plain(result, Object.keys(metrics), question.by);
}

/** What the library says. */
function reported(given: Case, rows: Iterable<unknown> = rawOf(given)): Answer {
  const result = report({ ...given.options, sources: [given.records(rows)], onInvalid: 'skip' });
  return {
    report: plainOf(given, result),
    accepted: Object.values(result.records).reduce((sum, count) => sum + count, 0),
    rejected: [...new Set(result.rejected.map(({ position }) => position))],
  };
}

/** What the definitions say. */
function answered(given: Case): Answer {
  const { question, metrics } = given;
  const reference = new Reference(question, meantOf(given));
  const { accepted, rejected } = reference;
  return { report: expected(reference, metrics, question), accepted: accepted.length, rejected };
}

function check(cases: fc.Arbitrary<Case>, numRuns: number, property: (given: Case) => void = agrees): void {
  fc.assert(fc.property(cases, property), runs(numRuns));
}

function agrees(given: Case): void {
  expectSame(reported(given), answered(given));
}

/** Texts compare in a fraction of the time; the difference is shown where there is one. */
function expectSame(actual: unknown, wanted: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(wanted)) expect(actual).toEqual(wanted);
}

const measuring = (...measures: readonly Measured[]): fc.Arbitrary<Readonly<Record<string, Measured>>> =>
  fc.constant(Object.fromEntries(measures.map((one, index) => [`q${String(index)}`, one])));
const flow = (...terms: readonly Term<FieldName>[]): Measured => ({ terms, timing: 'flow' });

describe('report', () => {
  it('gives what the definitions of measures and periods say', () => {
    check(arbitraryCase({}), 100);
  });

  it('gives the same for ordinary rows', () => {
    const question = { by: ['region'], money: 'none', hasIds: false } as const;
    for (const invalid of [false, true]) {
      check(arbitraryCase({ measures: simple, question, invalid, isOrdinary: true }), 80);
      check(arbitraryCase({ measures: simple, question: { ...question, by: [] }, invalid, isOrdinary: true }), 80);
    }
  });

  it('converts money as the rates say', () => {
    const money = measuring(
      flow({ measure: 'sum', of: 'amount', at: 'at' }),
      flow({
        measure: 'sum',
        of: 'fee',
        times: 'part',
        negative: true,
        at: 'later',
        where: { field: 'flag', equals: true },
      }),
      flow({ measure: 'sum by', of: 'fee', by: 'agent', only: { top: 2 }, at: 'at' }),
      flow({ measure: 'distinct', of: 'agent', only: { sum: 'amount', reaches: 'fee' }, at: 'at' }),
      { terms: [{ measure: 'sum', of: 'amount', during: { from: 'at', until: 'until' } }], timing: 'end' },
    );
    for (const mode of ['fixed', 'daily'] as const) {
      check(arbitraryCase({ measures: money, question: { money: mode } }), 30);
    }
  });

  it('says who is new where many records have one date', () => {
    const customers = measuring(
      flow({ measure: 'distinct', of: 'customer', only: 'new', at: 'at' }),
      flow({ measure: 'distinct', of: 'customer', only: 'existing', at: 'at' }),
      flow({
        measure: 'distinct',
        of: 'agent',
        only: { records: 2 },
        at: 'at',
        where: { field: 'flag', equals: true },
      }),
      flow({ measure: 'sum by', of: 'size', by: 'customer', only: 'new', at: 'at' }),
      flow({ measure: 'sum by', of: 'size', by: 'customer', only: 'existing', at: 'at' }),
      flow({ measure: 'sum by', of: 'size', by: 'agent', only: { top: 2 }, at: 'at' }),
    );
    check(arbitraryCase({ measures: customers, isCrowded: true, question: { by: ['region'] } }), 60);
  });

  it('counts what the filters let through', () => {
    check(arbitraryCase({ measures: filtered, isCrowded: true, question: { by: [], compare: undefined } }), 60);
  });

  it('counts days on the clocks, and never below zero', () => {
    const durations = measuring(
      flow({ measure: 'days', from: 'at', to: 'later', at: 'at' }),
      flow({ measure: 'hours', from: 'at', to: 'later', at: 'at' }),
    );
    for (const day of ['2023-10-29', '2024-03-31'] as const) {
      const question = { zone: 'Europe/Warsaw', day } as const;
      check(arbitraryCase({ measures: durations, isCrowded: true, question }), 20);
    }
  });

  it('gives the same where code must not be compiled', () => {
    vi.stubGlobal('Function', () => {
      throw new EvalError('forbidden');
    });
    try {
      check(arbitraryCase({ invalid: true }), 30);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('does not depend on the order of the records', () => {
    const cases = arbitraryCase({ question: { uniqueIds: true } }).chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...rawOf(given)], { minLength: given.rows.length, maxLength: given.rows.length }),
      ),
    );
    fc.assert(
      fc.property(cases, ([given, shuffled]) => {
        expectSame(reported(given, shuffled).report, reported(given).report);
      }),
      runs(60),
    );
  });

  it('takes the whole periods that the first and the last date lie in, unless told', () => {
    const cases = arbitraryCase({ maxRows: 12, measures: fewMeasures, question: { by: [], range: 'whole' } });
    check(cases, 80, (given) => {
      const { question, options } = given;
      if (question.every === 'span') return;
      const { from: _from, to: _to, ...open } = options;
      const ask = (): PlainReport => reported({ ...given, options: open }).report;
      const names = Object.values(question.measures)
        .flat()
        .map((term) => ('at' in term ? term.at : (term as { during: During }).during.from));
      const dates = meantOf(given)
        .flatMap((row) => names.map((name) => row.fields[name]))
        .filter((date) => typeof date === 'number');
      if (dates.length === 0) expect(ask).toThrow('no record has a date');
      else {
        const time = LocalTime.of(question.zone);
        const [from, to] = wholePeriods(Math.min(...dates), Math.max(...dates), time, question);
        const stated = reported({ ...given, options: { ...options, from, to } }).report;
        expectSame(ask(), stated);
      }
    });
  });
});

const fewMeasures = fc.constantFrom<Readonly<Record<string, Measured>>>(
  { q0: flow({ measure: 'count', at: 'at' }), q1: flow({ measure: 'sum', of: 'size', at: 'later' }) },
  { q0: { terms: [{ measure: 'count', during: { from: 'later', until: 'until' } }], timing: 'start' } },
  { q0: flow({ measure: 'distinct', of: 'agent', at: 'at', where: { field: 'kind', equals: 'b' } }) },
);

describe('records that cannot be read', () => {
  const cases = arbitraryCase({ invalid: true });

  it('are refused as the definitions say, and the others are counted', () => {
    check(cases, 60);
  });

  it.each(['id', 'currency'] as const)('are those without the %s that they must have', (name) => {
    const required = defineSource({
      name: 'required',
      title: 'Required',
      description: 'Required.',
      fields: {
        at: { type: 'date', description: 'Date.' },
        amount: { type: 'money', optional: true, description: 'Money.' },
        [name]: { type: name, description: 'Required.' },
      },
      measures: { revenue: { measure: 'sum', of: 'amount', at: 'at' } },
    });
    const values = { id: (position: number) => position, currency: () => 'EUR' };
    // The first rows have all, and are taken for ordinary ones.
    const rows = Array.from({ length: 12 }, (_, position) => ({
      at: '2024-01-10',
      amount: 1,
      [name]: position < 9 ? values[name](position) : undefined,
    }));
    const records = (required as unknown as (given: unknown) => SourceRecords)(rows);
    const result = report({ metrics: { totalRevenue }, sources: [records], currency: 'EUR', onInvalid: 'skip' });
    expect(result.rejected.map(({ position }) => position)).toEqual([9, 10, 11]);
    expect(String(result.total.totalRevenue)).toBe('9');
  });

  it('are listed by the error', () => {
    check(cases, 60, (given) => {
      const { rejected } = answered(given);
      let refused: readonly number[] = [];
      try {
        report({ ...given.options, sources: [given.records(rawOf(given))], maxIssues: 10_000 });
      } catch (error) {
        if (!(error instanceof InvalidRecordsError)) throw error;
        refused = [...new Set(error.issues.map(({ position }) => position))];
      }
      expect(refused).toEqual(rejected);
    });
  });

  it('are those that the zod schema refuses, where every field is read', () => {
    const readAll = flow({
      measure: 'count',
      at: 'at',
      where: { or: (Object.keys(fields) as FieldName[]).map((field) => ({ field, isNull: true })) },
    });
    const everyField = arbitraryCase({
      invalid: true,
      measures: measuring(readAll),
      question: { uniqueIds: true, by: [], zone: 'UTC' },
    });
    check(everyField, 100, (given) => {
      const { source } = given.records([]);
      const refused = rawOf(given).flatMap((row, position) => (accepts(source, row) ? [] : [position]));
      const isFaulty = ({ fields: values }: Meant): boolean =>
        Object.entries(fields).some(
          ([name, field]) => values[name] === INVALID || (values[name] === undefined && !('optional' in field)),
        );
      expect(refused).toEqual(meantOf(given).flatMap((row, position) => (isFaulty(row) ? [position] : [])));
      expect(reported(given).rejected).toEqual(refused);
    });
  });
});

function accepts({ schema }: SourceInfo, row: unknown): boolean {
  return z.safeParse(schema, row).success;
}

describe('parts of the records', () => {
  const parts = fc.record({
    given: fc.boolean().chain((isCrowded) => arbitraryCase({ isCrowded, question: { uniqueIds: true } })),
    // The part of each row, the parts that become JSON, and the order in which they are put together.
    part: fc.array(fc.nat(4), { minLength: 100, maxLength: 100 }),
    count: fc.integer({ min: 1, max: 5 }),
    isJson: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
  });

  it('give one report, tallied apart and put together in any order', () => {
    fc.assert(
      fc.property(parts, ({ given, part, count, isJson, order }) => {
        const rows = rawOf(given);
        const shards = order
          .filter((shard) => shard < count)
          .map((shard) => rows.filter((_, position) => (part[position] ?? 0) % count === shard));
        const tallies = shards.map((shard, index) => {
          const own = tally({ ...given.options, sources: [given.records(shard)], onInvalid: 'skip' });
          return isJson[index] === true ? restoreTally(JSON.parse(JSON.stringify(own))) : own;
        });
        const merged = mergeTallies(tallies);
        const single = report({ ...given.options, sources: [given.records(rows)], onInvalid: 'skip' });
        for (const own of [merged, restoreTally(JSON.parse(JSON.stringify(merged)))]) {
          const result = report({ ...given.options, tally: own });
          expectSame(plainOf(given, result), plainOf(given, single));
          expect(result.records).toEqual(single.records);
          expect(result.rejected).toHaveLength(single.rejected.length);
        }
        const several = report({
          ...given.options,
          sources: shards.map((shard) => given.records(shard)),
          onInvalid: 'skip',
        });
        expectSame(plainOf(given, several), plainOf(given, single));
      }),
      runs(60),
    );
  });

  it('give one report, arriving over time', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCase({}), async (given) => {
        const rows = rawOf(given);
        const single = reported(given);
        expectSame(reported(given, iterate(rows)), single);
        const result = await reportAsync({
          ...given.options,
          sources: [given.records(arrive(rows))],
          onInvalid: 'skip',
        });
        expectSame(plainOf(given, result), single.report);
      }),
      runs(40),
    );
  });
});

function* iterate(rows: readonly unknown[]): Generator {
  yield* rows;
}

async function* arrive(rows: readonly unknown[]): AsyncGenerator {
  for (const row of rows) yield await Promise.resolve(row);
}

describe('many records', () => {
  it.each(['all', 'simple'] as const)(
    'are counted over the borders of blocks, whatever comes late: %s measures',
    (kind) => {
      const count = 9500;
      const start = Date.parse('2023-12-20T00:00Z');
      // More than one block each before the first text, the first cents, the first long fraction and the first refusal.
      const amountAt = (index: number): string => {
        if (index < 4200) return String((index * 7919) % 1000);
        if (index < 4300) return `0.${String((index * 31) % 1000).padStart(3, '0')}`;
        if (index < 8400) return `-${String(index)}.25`;
        return index % 2 === 0 ? '100000000000000000000.000001' : `1.${String(index).padStart(12, '0')}`;
      };
      const factorAt = (index: number): string => (index < 5000 ? '2' : index % 3 === 0 ? '0.123456' : '999999999999');
      const rows = Array.from({ length: count }, (_, index): WrittenRow => {
        const at = start + ((index * 7_919_333) % (100 * DAY));
        const later = at + ((index * 104_729_000) % (30 * DAY));
        const isOpen = index % 5 === 0;
        const isBroken = index > 8200 && index % 500 === 1;
        const values: Readonly<Record<string, Value>> = {
          // Rows without ids are read in another way.
          id: kind === 'simple' ? undefined : String(index % 9200 === 17 ? 17 : index),
          customer: `c${String((index * 13) % (index < 6000 ? 20 : 30))}`,
          agent: `a${String(index % 4)}`,
          kind: index < 4500 ? 'a' : 'b',
          amount: Fraction.parse(amountAt(index)),
          fee: Fraction.parse('999999999999999'),
          factor: Fraction.parse(factorAt(index)),
          size: whole(index % 10),
          at,
          until: isOpen ? undefined : later,
          later,
        };
        const amount = amountAt(index);
        const region = index < 9000 ? index % 2 : null;
        return {
          raw: {
            ...values,
            amount: isBroken
              ? 'broken'
              : index % 4 === 0 && Number.isSafeInteger(Number(amount))
                ? Number(amount)
                : amount,
            fee: 999_999_999_999_999,
            factor: index % 2 === 0 ? factorAt(index) : Number(factorAt(index)),
            size: index % 10,
            at: index % 3 === 0 ? new Date(at) : index % 3 === 1 ? at : new Date(at).toISOString(),
            region,
          },
          meant: { fields: isBroken ? { ...values, amount: INVALID } : values, segments: { region } },
        };
      });
      const sum = { measure: 'sum', of: 'amount' } as const;
      const during = { from: 'at', until: 'until' } as const;
      const simpleMeasures: readonly Measured[] = [
        flow({ measure: 'count', at: 'at', where: { not: { field: 'kind', equals: 'b' } } }),
        flow({ ...sum, at: 'at' }),
        flow({ measure: 'sum', of: 'fee', negative: true, at: 'later' }),
        flow({ measure: 'sum', of: 'factor', at: 'at', where: { field: 'kind', oneOf: ['b'] } }),
        flow({ measure: 'days', from: 'at', to: 'later', at: 'at' }),
      ];
      const allMeasures: readonly Measured[] = [
        flow({ measure: 'count', at: 'at' }),
        flow({ measure: 'count', at: 'at', where: { field: 'amount', atLeast: 0.25 } }),
        flow({ measure: 'count', at: 'at', where: { field: 'customer', oneOf: ['c3', 'c29'] } }),
        flow({ ...sum, at: 'at' }),
        flow({ ...sum, times: 'factor', negative: true, at: 'at' }),
        flow({ measure: 'sum', of: 'fee', at: 'at' }, { ...sum, at: 'later', where: { field: 'kind', equals: 'b' } }),
        { terms: [{ measure: 'sum', of: 'fee', times: 'factor', during }], timing: 'end' },
        { terms: [{ ...sum, during }], timing: 'start' },
        {
          terms: [{ measure: 'distinct', of: 'customer', during, where: { field: 'kind', equals: 'b' } }],
          timing: 'end',
        },
        flow({ measure: 'distinct', of: 'customer', only: 'new', at: 'at' }),
        flow({ measure: 'distinct', of: 'customer', only: { records: 40 }, at: 'at' }),
        flow({ measure: 'sum by', of: 'amount', by: 'customer', only: 'existing', at: 'at' }),
        flow({ measure: 'sum by', of: 'amount', by: 'customer', only: { top: 3 }, at: 'at' }),
        flow({ measure: 'days', from: 'at', to: 'later', at: 'at' }),
        flow({ measure: 'hours', from: 'at', to: 'later', at: 'at', where: { field: 'size', atMost: 4 } }),
        flow({ measure: 'daily average', of: 'customer', at: 'at' }),
      ];
      const measures = kind === 'simple' ? simpleMeasures : allMeasures;
      const zone = 'Europe/Warsaw';
      const time = LocalTime.of(zone);
      const question = {
        every: 'month',
        weekStartsOn: 'monday',
        yearStartsIn: 1,
        fields,
        measures: Object.fromEntries(measures.map(({ terms }, index) => [`q${String(index)}`, terms])),
        timings: Object.fromEntries(measures.map(({ timing }, index) => [`q${String(index)}`, timing])),
        by: ['region'],
        zone,
        range: [time.instantOf(Date.parse('2024-01-01T00:00Z')), time.instantOf(Date.parse('2024-04-01T00:00Z'))],
        compare: undefined,
        currency: undefined,
        rates: {},
        asOf: Date.parse('2024-03-10T12:00Z'),
      } as const;
      const given: Case = { question, rows, ...asked(question, {}, false) };
      const answer = answered(given);
      expect(answer.rejected.length).toBeGreaterThan(1);
      expect(reported(given)).toEqual(answer);
      expect(reported(given, iterate(rawOf(given)))).toEqual(answer);
    },
  );
});

// ---- Sources of the library, with the meaning of each quantity written down once more.

interface Counting {
  /** The records that count, by segment. */
  readonly rows: readonly Readonly<Record<string, Value>>[];
  /** Those of all segments. */
  readonly all: readonly { readonly fields: Readonly<Record<string, Value>>; readonly segment: readonly unknown[] }[];
  readonly segment: readonly unknown[] | undefined;
  readonly span: Stretch;
  readonly time: LocalTime;
  readonly every: Every;
}

type Counters = Readonly<Record<string, (counting: Counting) => Fraction | null>>;
type Fields = Readonly<Record<string, Value>>;

const isIn = (date: Value, { start, end }: Stretch): boolean =>
  date !== undefined && (date as number) >= start && (date as number) < end;
const sumOf = (rows: readonly Fields[], field: string): Fraction => total(rows.map((row) => row[field] as Fraction));
const size = (rows: { readonly length: number }): Fraction => whole(rows.length);

const closed =
  (outcome: string) =>
  ({ rows, span }: Counting): Fields[] =>
    rows.filter((row) => row['outcome'] === outcome && isIn(row['closedAt'], span));
const openAtEnd = ({ rows, span: { end } }: Counting): Fields[] =>
  rows.filter(
    ({ createdAt, closedAt, outcome }) =>
      (createdAt as number) < end && (outcome === 'open' || (closedAt as number) >= end),
  );

const dealCounters: Counters = {
  createdDeals: ({ rows, span }) => size(rows.filter((row) => isIn(row['createdAt'], span))),
  wonDeals: (counting) => size(closed('won')(counting)),
  lostDeals: (counting) => size(closed('lost')(counting)),
  wonValue: (counting) => sumOf(closed('won')(counting), 'value'),
  lostValue: (counting) => sumOf(closed('lost')(counting), 'value'),
  listValue: (counting) => sumOf(closed('won')(counting), 'listValue'),
  wonCycleDays: (counting) => {
    const wall = (date: Value): number => counting.time.wallOf(date as number);
    const lengths = closed('won')(counting).map((row) => wall(row['closedAt']) - wall(row['createdAt']));
    return total(lengths.map((length) => whole(Math.max(0, length)))).div(whole(DAY));
  },
  openDeals: (counting) => size(openAtEnd(counting)),
  openPipelineValue: (counting) => sumOf(openAtEnd(counting), 'value'),
  weightedPipeline: (counting) =>
    total(openAtEnd(counting).map(({ value, probability }) => (value as Fraction).times(probability as Fraction))),
};

const ordered = ({ rows, span }: Pick<Counting, 'rows' | 'span'>): Fields[] =>
  rows.filter((row) => isIn(row['orderedAt'], span));
const refunded = ({ rows, span }: Pick<Counting, 'rows' | 'span'>): Fields[] =>
  rows.filter(({ refundedAt, refundedAmount }) => {
    const hasAmount = refundedAmount !== undefined && (refundedAmount as Fraction).compare(number(0)) > 0;
    return (refundedAt !== undefined || hasAmount) && isIn(refundedAt, span);
  });
const customersOf = (rows: readonly Fields[]): Value[] => [...new Set(rows.map(({ customer }) => customer))];
const firstOrder = ({ all }: Counting, customer: Value): number =>
  Math.min(...all.filter((row) => row.fields['customer'] === customer).map((row) => row.fields['orderedAt'] as number));
const netRevenue = (counting: Pick<Counting, 'rows' | 'span'>): Fraction =>
  sumOf(ordered(counting), 'revenue').minus(sumOf(refunded(counting), 'refundedAmount'));

function earlierRevenue(length: 'month' | 'quarter' | 'year', isBound: boolean): Counters[string] {
  return ({ rows, span, time, every }) => {
    if (span.start === -Infinity) return null;
    const months = { month: 1, quarter: 3, year: 12 }[length];
    if (isBound && span.unit !== length && !isMonthsLong(span, months)) return null;
    return netRevenue({ rows, span: moveBack(span, length, time, every) });
  };
}

const orderCounters: Counters = {
  orders: (counting) => size(ordered(counting)),
  orderRevenue: (counting) => sumOf(ordered(counting), 'revenue'),
  unitsSold: (counting) => sumOf(ordered(counting), 'units'),
  costOfGoodsSold: (counting) => sumOf(ordered(counting), 'cost'),
  refundedOrders: (counting) => size(refunded(counting)),
  customers: (counting) => size(customersOf(ordered(counting))),
  repeatCustomers: (counting) => {
    const own = ordered(counting);
    return size(customersOf(own).filter((one) => own.filter(({ customer }) => customer === one).length > 1));
  },
  newCustomerRevenue: (counting) =>
    sumOf(
      ordered(counting).filter(({ customer }) => isIn(firstOrder(counting, customer), counting.span)),
      'revenue',
    ),
  existingCustomerRevenue: (counting) =>
    sumOf(
      ordered(counting).filter(({ customer }) => firstOrder(counting, customer) < counting.span.start),
      'revenue',
    ),
  revenue: netRevenue,
  priorMonthRevenue: earlierRevenue('month', true),
  priorQuarterRevenue: earlierRevenue('quarter', true),
  priorYearRevenue: earlierRevenue('year', false),
};

function quantitiesOf(metrics: readonly MetricInfo[]): ReadonlyMap<string, Quantity> {
  return new Map(
    metrics.flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([name, input]) =>
        input.kind === 'quantity' ? [[name, input] as const] : [...quantitiesOf([input])],
      ),
    ),
  );
}

interface BuiltIn {
  readonly source: SourceInfo;
  readonly metrics: Readonly<Record<string, Metric>>;
  readonly counters: Counters;
  /** Where the fields stand in the rows of the tests. */
  readonly columns: Readonly<Record<string, string | ((row: Readonly<Record<string, unknown>>) => unknown)>>;
}

/** Asks for metrics of a source of the library instead, of the same rows. */
function asBuiltIn(given: Case, { source, metrics, columns }: BuiltIn): Case {
  const quantities = quantitiesOf(Object.values(metrics));
  const question = {
    ...given.question,
    fields: source.fields,
    measures: Object.fromEntries(Object.entries(source.measures).filter(([name]) => quantities.has(name))),
    timings: Object.fromEntries([...quantities].map(([name, { timing }]) => [name, timing])),
  };
  const read = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [name, typeof column === 'string' ? row[column] : column(row)]),
    );
  return {
    question,
    metrics,
    options: { ...given.options, metrics },
    rows: given.rows.map(({ raw, meant }) => ({
      raw,
      meant: { ...meant, fields: read(meant.fields) as Meant['fields'] },
    })),
    records: (rows) =>
      (source as unknown as (rows: unknown, mapping: object, options: object) => SourceRecords)(rows, columns, {
        segments: { region: 'region', team: 'team' },
      }),
  };
}

function agreesOn(builtIn: BuiltIn) {
  return (original: Case): void => {
    const given = asBuiltIn(original, builtIn);
    const { question, metrics } = given;
    const reference = new Reference(question, meantOf(given));
    const counted = {
      cells: () => reference.cells(),
      quantity: (name: string, span: Stretch, segment: readonly unknown[] | undefined) => {
        const own = reference.accepted.filter(
          (row) => segment === undefined || row.segmentKey === JSON.stringify(segment),
        );
        const rows = own.map((row) => row.fields);
        const counter = builtIn.counters[name] as Counters[string];
        return counter({ rows, all: reference.accepted, segment, span, time: reference.time, every: question.every });
      },
    };
    const { accepted, rejected } = reference;
    const answer = { report: expected(counted, metrics, question), accepted: accepted.length, rejected };
    expectSame(reported(given), answer);
    expectSame(answered(given), answer);
  };
}

describe('sources of the library', () => {
  const outcomes: Readonly<Record<string, string>> = { a: 'won', b: 'lost', c: 'open' };

  it('give the metrics of deals', () => {
    const builtIn: BuiltIn = {
      source: deals,
      metrics: {
        averageDealSize,
        closeRate,
        discountRate,
        lossRate,
        newOpportunityVolume,
        salesCycleLength,
        salesVelocity,
        weightedPipelineValue,
        winRate,
        winRateByValue,
      } as unknown as BuiltIn['metrics'],
      counters: dealCounters,
      columns: {
        id: 'id',
        outcome: (row) => outcomes[row['kind'] as string],
        value: 'fee',
        listValue: 'size',
        probability: 'part',
        lateStage: 'flag',
        currency: () => undefined,
        createdAt: 'at',
        closedAt: 'until',
      },
    };
    check(arbitraryCase({ question: { money: 'none' } }), 30, agreesOn(builtIn));
  });

  it('give the metrics of orders', () => {
    const isRefund = (row: Readonly<Record<string, unknown>>): boolean => row['kind'] === 'b' || row['flag'] === false;
    const builtIn: BuiltIn = {
      source: orders,
      metrics: {
        averageOrderValue,
        averageRevenuePerUnit,
        customerLifetimeValue,
        existingCustomerRevenueShare,
        grossMargin,
        grossProfit,
        monthOverMonthGrowth,
        newCustomerRevenueShare,
        oneTimeCustomerRate,
        purchasesPerCustomer,
        quarterOverQuarterGrowth,
        refundRate,
        repeatPurchaseRate,
        revenuePerCustomer,
        totalRevenue,
        unitsPerOrder,
        yearOverYearGrowth,
      } as unknown as BuiltIn['metrics'],
      counters: orderCounters,
      columns: {
        id: 'id',
        customer: 'customer',
        orderedAt: 'at',
        revenue: 'fee',
        units: 'size',
        cost: 'pieces',
        refundedAt: (row) => (isRefund(row) ? row['later'] : undefined),
        refundedAmount: (row) => (isRefund(row) ? row['size'] : undefined),
        currency: () => undefined,
      },
    };
    // Asks for what is earlier, so that the questions are those that have an answer.
    const earlier = flow({ measure: 'count', at: 'at', earlier: 'year', length: 'month' });
    check(arbitraryCase({ measures: measuring(earlier), question: { money: 'none' } }), 30, agreesOn(builtIn));
  });
});
