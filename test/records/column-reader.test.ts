import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  averageDealSize,
  averageOrderValue,
  repeatPurchaseRate,
  salesCycleLength,
  weightedPipelineValue,
  winRate,
} from '../../src/index';
import {
  choice,
  type ColumnInput,
  type ColumnSource,
  compileReader,
  DATE,
  NUMBER,
  VALUE,
  valueReader,
} from '../../src/records/column-reader';
import { deals, orders, report, type SourceRecords } from '../../src/records/index';
import { text } from './outcomes';

// What a page does whose security policy forbids to compile code.
const forbidden = vi.fn(function () {
  throw new EvalError('code generation from strings disallowed');
});

const names = [
  'a b',
  "it's",
  'say "so"',
  'line\nbreak',
  'back\\slash',
  '`${x}`',
  'Größe',
  '数量',
  '\u2028',
  '',
  '0',
  'constructor',
  '__proto__',
  '"]; throw 1; row["',
];

function read(
  column: ColumnSource,
  expression: string,
  rows: readonly unknown[],
  otherwise?: number,
  from = 0,
): unknown[] {
  const out: unknown[] = [];
  compileReader([{ column, expression, out, otherwise }])(rows, from, rows.length);
  return out;
}

describe.each(['compiled', 'read one by one'])('columns %s', (way) => {
  beforeEach(() => {
    if (way !== 'compiled') vi.stubGlobal('Function', forbidden);
  });
  afterEach(() => {
    if (way !== 'compiled') expect(forbidden).toHaveBeenCalled();
    forbidden.mockClear();
    vi.unstubAllGlobals();
  });

  it.each(names)('may be called %j', (name) => {
    const row = Object.defineProperty({}, name, { value: 5, enumerable: true });
    expect(read(name, VALUE, [row, JSON.parse(JSON.stringify(row))])).toEqual([5, 5]);
    expect(valueReader(name)(row)).toBe(5);
  });

  it('are functions of the row', () => {
    const sum = ({ a, b }: { a: number; b: number }): number => a + b;
    expect(
      read(sum, VALUE, [
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ]),
    ).toEqual([3, 7]);
    expect(valueReader(sum)({ a: 1, b: 2 })).toBe(3);
  });

  it('have nothing where there is no row', () => {
    expect(read('a', VALUE, [null, undefined, 5, 'text', [], { a: 1 }])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      1,
    ]);
  });

  it('are read from one row up to another', () => {
    const rows = [1, 2, 3, 4].map((a) => ({ a }));
    const out: unknown[] = [];
    compileReader([{ column: 'a', expression: VALUE, out, otherwise: undefined }])(rows, 1, 3);
    expect(out).toEqual([2, 3]);
  });

  it('may be many, or none', () => {
    const outs: unknown[][] = [[], []];
    const inputs: ColumnInput[] = outs.map((out, index) => ({
      column: String(index),
      expression: VALUE,
      out,
      otherwise: undefined,
    }));
    compileReader(inputs)(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      0,
      2,
    );
    expect(outs).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
    expect(() => {
      compileReader([])([{}], 0, 1);
    }).not.toThrow();
    // One column has to be asked for in any case.
    read('a', VALUE, []);
  });

  it('give the usual values at once, or leave all to be looked at', () => {
    const values = [1.5, NaN, '2', null, new Date(7), 8.64e15, 8.64e15 + 2, 0.5, true];
    const rows = values.map((a) => ({ a }));
    const isCompiled = way === 'compiled';
    const none = values.map(() => NaN);
    expect(read('a', NUMBER, rows, NaN)).toEqual(
      isCompiled ? [1.5, NaN, NaN, NaN, NaN, 8.64e15, 8.64e15 + 2, 0.5, NaN] : none,
    );
    const dates = rows.filter(({ a }) => a !== null);
    const noDates = dates.map(() => NaN);
    expect(read('a', DATE, dates, NaN)).toEqual(isCompiled ? [NaN, NaN, NaN, 7, 8.64e15, NaN, NaN, NaN] : noDates);
    expect(read('a', choice([false, true]), rows, -1)).toEqual(
      values.map((value) => (isCompiled && value === true ? 2 : -1)),
    );
    expect(
      read('a', choice(["it's", '"; throw 1; "']), [{ a: "it's" }, { a: '"; throw 1; "' }, { a: 'x' }], -1),
    ).toEqual(isCompiled ? [1, 2, -1] : [-1, -1, -1]);
  });
});

describe('a report', () => {
  const dealRows = Array.from({ length: 3000 }, (_, index) => ({
    number: index === 2900 ? 3 : index,
    outcome: ['won', 'lost', 'open', 'Won'][index % 4 === 3 && index % 100 !== 3 ? 0 : index % 4],
    value: index % 3 === 0 ? index : index % 3 === 1 ? `${String(index)}.25` : null,
    probability: index % 2 === 0 ? 0.25 : '0.5',
    createdAt: index % 2 === 0 ? new Date('2024-01-01') : '2024-01-02',
    closedAt: index % 4 === 2 ? null : Date.parse('2024-01-20') + index * 1000,
    'the "region"': index % 5 === 0 ? null : index % 2,
  }));
  const orderRows = Array.from({ length: 200 }, (_, index) => ({
    customer: index % 30,
    orderedAt: 1e12 + index,
    revenue: index / 8,
  }));
  const taken = (): readonly SourceRecords[] => [
    deals(
      dealRows as ((typeof dealRows)[number] & { outcome: string })[],
      { id: 'number' },
      { segments: { region: 'the "region"' } },
    ),
    orders(orderRows, {}, { segments: { region: () => 0 } }),
  ];
  const all = (): string => {
    const result = report({
      metrics: {
        winRate,
        averageDealSize,
        salesCycleLength,
        weightedPipelineValue,
        averageOrderValue,
        repeatPurchaseRate,
      },
      sources: taken(),
      by: ['region'],
      onInvalid: 'skip',
      asOf: 0,
    });
    expect(result.rejected.length).toBeGreaterThan(100);
    expect(result.rows).toHaveLength(3);
    expect(text(result.total.winRate)).not.toBeNull();
    return JSON.stringify([result, result.detail(result.total, 'winRate').inputs[0]?.records()]);
  };

  it('is the same where nothing can be compiled', () => {
    const compiled = all();
    vi.stubGlobal('Function', forbidden);
    expect(all()).toBe(compiled);
    expect(forbidden).toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it('has columns with any names', () => {
    const rows = [{ outcome: 'won', createdAt: 0, closedAt: 0, 'the "region"': 'a', 'line\nbreak': 'b', Größe: 'c' }];
    const { rows: values } = report({
      metrics: { winRate },
      sources: [deals(rows)],
      by: ['the "region"', 'line\nbreak', 'Größe'],
    });
    expect(values).toMatchObject([{ 'the "region"': 'a', 'line\nbreak': 'b', Größe: 'c' }]);
  });

  // The names of what every object has are names like others.
  it.each(['constructor', 'toString', '__proto__'])('has a column called %s', (name) => {
    const row = Object.defineProperty({ outcome: 'won', createdAt: 0, closedAt: 0 }, name, {
      value: 'Ferrari',
      enumerable: true,
    });
    const { rows: values } = report({ metrics: { winRate }, sources: [deals([row])], by: [name] });
    expect(values.map((value) => Object.getOwnPropertyDescriptor(value, name)?.value as unknown)).toEqual(['Ferrari']);
  });
});
