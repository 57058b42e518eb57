import { describe, expect, it } from 'vitest';
import { guessColumns, plainName } from '../../src/cli/report/guess-columns';
import { recordSources } from '../../src/cli/report/guess-source';
import { progressLine } from '../../src/cli/report/progress';
import { usualNames } from '../../src/cli/report/usual-names';

describe('usual names of columns', () => {
  it.each(Object.entries(usualNames))('of %s stand for one field each', (source, fields) => {
    const { fields: known = {} } = recordSources.get(source) ?? {};
    const names = Object.values(fields as Readonly<Record<string, readonly string[]>>).flatMap((list) => [
      ...new Set(list.map(plainName)),
    ]);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
    expect(Object.keys(fields).every((name) => Object.hasOwn(known, name))).toBe(true);
    const own = Object.keys(known).map(plainName);
    const taken = Object.entries(fields as Readonly<Record<string, readonly string[]>>).flatMap(([field, list]) =>
      list.map(plainName).filter((name) => own.includes(name) && name !== plainName(field)),
    );
    expect(taken).toEqual([]);
  });

  it('are there for every kind of record', () => {
    expect(Object.keys(usualNames).sort()).toEqual([...recordSources.keys()].sort());
  });
});

describe('a guess', () => {
  const orders = recordSources.get('orders');
  if (orders === undefined) throw new Error('there are no orders');

  it.each([
    ['orderedAt', ['ordered_at', 'Order date'], 'ordered_at'],
    ['orderedAt', ['Ordered on'], 'Ordered on'],
    ['orderedAt', ['date_ordered'], 'date_ordered'],
    ['orderedAt', ['Date', 'shipped_date'], 'Date'],
    ['orderedAt', ['Date', 'order_date'], 'order_date'],
    ['customer', ['CustomerID'], 'CustomerID'],
    ['revenue', ['NET'], 'NET'],
  ])('of %s among %j', (field, columns, expected) => {
    expect(guessColumns(orders, [field], columns).get(field)).toEqual({ column: expected });
  });

  it('is none where nothing is alike, and never one of an id', () => {
    expect(guessColumns(orders, ['id', 'orderedAt'], ['id', 'shipped_date']).size).toBe(0);
  });
});

describe('progress', () => {
  it.each([
    ['25 %, 1,000 rows, 500 a second, 0:06 left', 1000, 2, 0.25],
    ['50 %, 7,200,000 rows, 1,000 a second, 2:00:00 left', 7_200_000, 7200, 0.5],
    ['10 rows, 5 a second', 10, 2, undefined],
    ['10 rows, 5 a second', 10, 2, 0],
  ])('is told as: %s', (expected, rows, seconds, part) => {
    expect(progressLine(rows, seconds, part)).toBe(expected);
  });
});
