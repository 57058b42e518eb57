import { afterEach, describe, expect, it, vi } from 'vitest';
import { quantity } from '../../src/quantity';
import { asMetrics, defineSource, type Filter, report } from '../../src/records/index';

afterEach(() => {
  vi.unstubAllGlobals();
});

const description = 'It.';
const fields = {
  kind: { type: 'category', values: ['a', 'b', 'c'], optional: true, description },
  flag: { type: 'flag', optional: true, description },
  amount: { type: 'money', nonNegative: true, optional: true, description },
  at: { type: 'date', description },
  later: { type: 'date', optional: true, description },
} as const;
const isKind = (equals: string): Filter<'kind'> => ({ field: 'kind', equals });
const filters: readonly Filter<keyof typeof fields>[] = [
  isKind('a'),
  { not: isKind('a') },
  { field: 'kind', oneOf: ['b', 'c'] },
  { field: 'kind', oneOf: [] },
  { field: 'kind', isNull: true },
  { field: 'flag', equals: true },
  { field: 'flag', equals: false },
  { field: 'amount', isNull: true },
  { not: { field: 'later', isNull: true } },
  { and: [isKind('a'), { field: 'flag', equals: true }] },
  { or: [isKind('a'), { field: 'flag', equals: true }] },
  { and: [] },
  { or: [] },
];
const sum = { measure: 'sum', of: 'amount' } as const;
const has = (field: 'amount' | 'later') => ({ not: { field, isNull: true } }) as const;

const count = quantity({ title: 'count', description, unit: 'count', timing: 'flow' });
const money = quantity({ title: 'money', description, unit: 'money', timing: 'flow' });
const days = quantity({ title: 'days', description, unit: 'days', timing: 'flow' });
const hours = quantity({ title: 'hours', description, unit: 'hours', timing: 'flow' });

const counts = Object.fromEntries(
  filters.map((where, index) => [`count${String(index)}`, { measure: 'count', at: 'at', where }] as const),
);
const sets = {
  counts,
  exclusive: {
    won: { ...sum, at: 'at', where: { and: [isKind('a'), has('amount')] } },
    lost: { measure: 'count', at: 'later', where: { and: [isKind('b'), has('later')] } },
  },
  several: {
    all: { ...sum, at: 'at', where: has('amount') },
    less: { ...sum, negative: true, at: 'later', where: { and: [has('amount'), has('later')] } },
    required: { ...sum, at: 'at', where: isKind('c') },
    byDay: { measure: 'days', from: 'at', to: 'later', at: 'at', where: has('later') },
    byHour: { measure: 'hours', from: 'at', to: 'later', at: 'later', where: has('later') },
  },
} as const;

const start = Date.parse('2024-03-29T12:00Z');
/** Ordinary rows with some of every kind that is not among them. */
const rows = Array.from({ length: 400 }, (_, index) => {
  const at = start + ((index * 7_919_333) % (5 * 86_400_000));
  const later = at + index * 1_000_000;
  const amounts = [index, index / 4, String(index), `${String(index)}.125`, null, undefined, '', 0];
  const odd = [-1, NaN, Infinity, 'x', 1e15, '12345678901234567890.5', 1e-9, 0.1 + 0.2];
  return {
    kind: index % 97 === 5 ? 'x' : ['a', 'b', 'c', null, undefined, ''][index % 6],
    flag: index % 89 === 7 ? 'yes' : [true, false, null][index % 3],
    amount: index > 100 && index % 13 === 0 ? odd[index % 8] : amounts[index % 8],
    at: index % 101 === 9 ? null : index % 5 === 1 ? new Date(at) : index % 5 === 2 ? new Date(at).toISOString() : at,
    later:
      index % 71 === 3
        ? at - 1
        : index % 67 === 4
          ? undefined
          : index % 4 === 0
            ? null
            : index % 4 === 1
              ? '2024-04-02'
              : later,
    region: index % 61 === 2 ? {} : ['n', 's', null, 7, true][index % 5],
  };
});

/** A report with all that it says, as text. */
function told(measures: object, by: readonly string[], timeZone: string): unknown {
  const source = defineSource({ name: 'own', title: 'Own', description, fields, measures: measures as never });
  const unitOf = (name: string) =>
    name.startsWith('count') || name === 'lost' ? count : name === 'byDay' ? days : name === 'byHour' ? hours : money;
  const reportOf = (time: object) =>
    report({
      metrics: asMetrics(Object.fromEntries(Object.keys(measures).map((name) => [name, unitOf(name)]))),
      sources: [(source as unknown as (given: unknown) => ReturnType<typeof source>)(rows)],
      by,
      timeZone,
      onInvalid: 'skip',
      ...time,
    });
  const { records, rejected, total, rows: all } = reportOf({ every: 'day', from: '2024-03-30', to: '2024-04-03' });
  const allTime = reportOf({}).rows;
  return JSON.parse(JSON.stringify({ records, rejected, total, all, allTime }));
}

describe('the way for ordinary rows', () => {
  it.each(
    Object.entries(sets).flatMap(([name, measures]) =>
      [[], ['region']].flatMap((by) =>
        ['UTC', 'Europe/Warsaw'].map((zone) => [name, by.join(), zone, measures, by] as const),
      ),
    ),
  )('gives the same as the columns: %s by "%s" in %s', (_name, _by, zone, measures, by) => {
    const made: unknown[] = [];
    const construct = (compiler: FunctionConstructor, args: string[]): object => {
      const compiled = Reflect.construct(compiler, args) as object;
      made.push(compiled);
      return compiled;
    };
    vi.stubGlobal('Function', new Proxy(Function, { construct }));
    const fast = told(measures, by, zone);
    // For each of two reports, a reader of columns and the way past them.
    expect(made.length).toBe(4);
    vi.stubGlobal('Function', () => {
      throw new EvalError('forbidden');
    });
    expect(fast).toEqual(told(measures, by, zone));
  });

  it('takes the rows that it can', () => {
    const { records, rejected } = told(sets.several, ['region'], 'UTC') as {
      records: Readonly<Record<string, number>>;
      rejected: readonly unknown[];
    };
    expect(records['own']).toBeGreaterThan(200);
    expect(rejected.length).toBeGreaterThan(20);
  });
});
