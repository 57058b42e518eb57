import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/decimal';
import { toExact } from '../../src/exact';
import { compileReader } from '../../src/records/column-reader';
import { CodeColumn, DateColumn, fieldColumn, NumberColumn, readScaled } from '../../src/records/columns';
import type { Field } from '../../src/records/field';
import { isMissing, readField } from '../../src/records/read-field';
import { timeZone } from '../../src/records/time-zone';

const zone = timeZone('Europe/Warsaw');

interface Read {
  readonly value: string | null;
  readonly reason: string | undefined;
}

/** What a column makes of some rows that are read at once. */
function readColumn(field: Field, values: readonly unknown[]): readonly Read[] {
  const column = fieldColumn(field, 'it', zone);
  const rows = values.map((it) => ({ it }));
  compileReader([column.input])(rows, 0, rows.length);
  const reasons = new Map<number, string>();
  column.finish(rows, 0, rows.length, (row, reason) => {
    reasons.set(row, reason);
  });
  const mask = new Uint8Array(rows.length).fill(1);
  const missing = new Set(column.missingRows(mask, rows.length));
  const isMissingAny = [...missing].some((row) => !reasons.has(row));
  if (isMissingAny) expect(column.anyMissing).toBe(true);
  return values.map((_, row) => {
    const reason = reasons.get(row);
    if (reason !== undefined) return { value: null, reason };
    expect(missing.has(row)).toBe(column.isMissing(row));
    if (column.isMissing(row)) return { value: null, reason };
    if (column instanceof NumberColumn) return { value: toExact(column.exactAt(row)).toString(), reason };
    return { value: String(column instanceof DateColumn ? column.values[row] : column.nameAt(row)), reason };
  });
}

/** The same by the definition of what a field takes. */
function define(field: Field, value: unknown): Read {
  if (isMissing(value)) {
    const otherwise = 'otherwise' in field ? field.otherwise : undefined;
    if (otherwise !== undefined) return { value: String(otherwise), reason: undefined };
    return { value: null, reason: field.optional ? undefined : 'is missing' };
  }
  const { value: read, reason } = readField(field, value, zone);
  if (reason !== undefined) return { value: null, reason };
  const isExact = typeof read === 'object' || (typeof read === 'number' && field.type !== 'date');
  return { value: isExact ? toExact(read).toString() : String(read), reason };
}

const description = 'It.';
const missing = [undefined, null, ''];
const numbers: readonly unknown[] = [
  ...missing,
  ...[0, -0, 1, -1, 2, 9, 10, 11, 0.5, 1.5, -0.5, 0.1, 0.25, 1e-7, 1e15, 1e15 + 2, -1e15, -1e15 - 2, 2 ** 53, 1e21],
  ...[0.123456, 0.1234567, 123456789.123456, 999999999.999999, 1e15 + 0.5, 99999999999999.9, 1 / 3, 5e-324, 1e300],
  ...[NaN, Infinity, -Infinity],
  ...['0', '-0', '1', '-1', '+1', '01', '1.', '.5', '-.5', '1.50', '-1.25', '0.5', '10', '10.0', '11', '1e3', '1e-3'],
  ...['999999999999999', '9999999999999999', '1000000000000000', '-999999999999999.9', '0.123456', '0.1234567'],
  ...['123456789012.345', '12345678901234567890.123456789', '-', '.', '1.2.3', '1-', ' 1', '1 ', '1,5', 'abc', '١'],
  ...[10n, -1n, 10n ** 30n, true, {}, [1], new Date(0), new Decimal('2.5'), new Decimal('1e40')],
];
const numberFields: readonly Field[] = [
  { type: 'money', description },
  { type: 'money', nonNegative: true, optional: true, description },
  { type: 'count', optional: true, otherwise: 1, description },
  { type: 'share', description },
  { type: 'amount', minimum: 0.5, maximum: 10, optional: true, description },
  { type: 'multiple', optional: true, description },
];

describe('a column of numbers', () => {
  describe.each(numberFields)('of $type, optional: $optional', (field) => {
    const expected = numbers.map((value) => define(field, value));

    it.each(numbers.map((value, index) => [value, expected[index]] as const))('reads %s', (value, read) => {
      expect(readColumn(field, [value])).toEqual([read]);
    });

    it('reads all of them together, whatever comes before', () => {
      expect(readColumn(field, numbers)).toEqual(expected);
      expect(readColumn(field, numbers.toReversed())).toEqual(expected.toReversed());
    });
  });

  it('keeps numbers as integers of one scale as far as they fit', () => {
    const column = new NumberColumn(
      { minimum: -Infinity, maximum: Infinity, whole: false },
      { type: 'money', description },
      'it',
      zone,
    );
    const rows = [12, '0.5', 9e14, '0.25', 1e15, '0.1234567'].map((it) => ({ it }));
    compileReader([column.input])(rows, 0, rows.length);
    column.finish(rows, 0, rows.length, () => undefined);
    expect(column.scale).toBe(2);
    expect([...column.values.subarray(0, 6)]).toEqual([1200, 50, Infinity, 25, Infinity, Infinity]);
    expect(rows.map((_, row) => String(column.exactAt(row)))).toEqual([
      '12',
      '0.5',
      '900000000000000',
      '0.25',
      '1000000000000000',
      '0.1234567',
    ]);
  });

  it('says which rows have had the column', () => {
    const column = fieldColumn({ type: 'money', optional: true, description }, 'it', zone);
    const rows = [{}, { it: null }, { it: 1 }, { it: '' }, {}];
    compileReader([column.input])(rows, 0, rows.length);
    column.finish(rows, 0, rows.length, () => undefined);
    expect(column.present).toBe(3);
    expect(column.missingRows(Uint8Array.of(1, 1, 1, 0, 1), 5)).toEqual([0, 1, 4]);
    expect(column.missingRows(Uint8Array.of(1, 1, 1, 0, 1), 3)).toEqual([0, 1]);
  });
});

describe('readScaled', () => {
  it.each([
    ['12', 1, 12],
    ['12', 100, 1200],
    ['-12.5', 100, -1250],
    ['12.50', 10, NaN],
    ['12.55', 10, NaN],
    ['-0', 100, 0],
    ['0.000001', 1_000_000, 1],
    ['1e3', 1, NaN],
    ['', 1, NaN],
    ['1.2345678', 1_000_000, NaN],
    ['123456789012345', 1, 123456789012345],
    ['1234567890123456', 1, NaN],
  ])('reads "%s" times %d as %d', (text, factor, expected) => {
    expect(readScaled(text, factor)).toBe(expected);
  });
});

const others: readonly (readonly [Field, readonly unknown[]])[] = [
  [
    { type: 'date', description },
    [
      ...missing,
      '2024-03-31',
      '2024-03-31T02:30',
      new Date(5),
      new Date(NaN),
      7,
      -7,
      1.5,
      9e15,
      NaN,
      Infinity,
      'x',
      true,
      {},
    ],
  ],
  [{ type: 'date', optional: true, description }, [...missing, '2024-02-30', '2024-02-29', 0]],
  [{ type: 'category', values: ['a', 'b'], description }, [...missing, 'a', 'b', 'A', 'c', 1, true, {}]],
  [{ type: 'category', values: ['a', 'b'], optional: true, description }, [...missing, 'b', 'a', 'c', 0]],
  [{ type: 'flag', description }, [...missing, true, false, 'true', 0, 1, {}]],
  [{ type: 'flag', optional: true, description }, [...missing, false, true, 'false']],
  [{ type: 'key', description }, [...missing, 'x', 1, '1', 1n, 0, -1.5, true, {}, NaN, 'x', 1]],
  [{ type: 'key', optional: true, description }, [...missing, 'x', 'y', 'x']],
  [{ type: 'currency', optional: true, description }, [...missing, 'EUR', 'USD', 'eur', 'EURO', 978]],
];

describe('a column of what is no number', () => {
  describe.each(others)('%o', (field, values) => {
    const expected = values.map((value) => define(field, value));

    it.each(values.map((value, index) => [value, expected[index]] as const))('reads %s', (value, read) => {
      expect(readColumn(field, [value])).toEqual([read]);
    });

    it('reads all of them together', () => {
      expect(readColumn(field, [...values, ...values])).toEqual([...expected, ...expected]);
    });
  });

  it('says which rows have had the column', () => {
    for (const type of ['date', 'key'] as const) {
      const column = fieldColumn({ type, optional: true, description }, 'it', zone);
      const rows = [{}, { it: null }, { it: '2024-01-01' }, { it: '' }, {}];
      compileReader([column.input])(rows, 0, rows.length);
      column.finish(rows, 0, rows.length, () => undefined);
      expect(column.present).toBe(3);
      expect(column.missingRows(Uint8Array.of(1, 1, 1, 0, 1), 5)).toEqual([0, 1, 4]);
    }
  });

  it('gives a value its code before any row has it', () => {
    const column = new CodeColumn({ type: 'category', values: ['a', 'b'], description }, 'it', zone);
    expect([column.codeOf('a'), column.codeOf('b')]).toEqual([1, 2]);
  });
});
