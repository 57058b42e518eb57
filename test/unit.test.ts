import { describe, expect, it } from 'vitest';
import {
  describeDimension,
  isDuration,
  type Dimension,
  dimensionOf,
  multiplyDimensions,
  sameDimension,
  type Unit,
  unitParts,
  yieldsUnit,
} from '../src/unit';

describe('unitParts', () => {
  it.each<[Unit, string, string | undefined]>([
    ['money', 'money', undefined],
    ['money per month', 'money', 'month'],
    ['days', 'days', undefined],
  ])('takes %s apart', (unit, measure, per) => {
    expect(unitParts(unit)).toEqual({ measure, per });
  });
});

describe('dimensionOf', () => {
  it.each([
    ['count', { count: 1 }],
    ['amount', { count: 1 }],
    ['money', { money: 1 }],
    ['share', {}],
    ['ratio', {}],
    ['multiple', {}],
    ['score', {}],
    ['number', {}],
    ['days', { day: 1 }],
    ['month', { month: 1 }],
    ['money per month', { money: 1, month: -1 }],
    ['months per year', { month: 1, year: -1 }],
  ] as const)('of %s', (unit, dimension) => {
    expect(dimensionOf(unit)).toEqual(dimension);
  });
});

describe('multiplyDimensions', () => {
  it('adds and subtracts powers, and drops those that vanish', () => {
    expect(multiplyDimensions({ money: 1, day: -1 }, { day: 1 }, 1)).toEqual({ money: 1 });
    expect(multiplyDimensions({ money: 1 }, { money: 1, count: 1 }, -1)).toEqual({ count: -1 });
    expect(multiplyDimensions({ day: 1 }, { day: 1 }, 1)).toEqual({ day: 2 });
  });
});

describe('sameDimension', () => {
  it('ignores the order of names', () => {
    expect(sameDimension({ money: 1, day: -1 }, { day: -1, money: 1 })).toBe(true);
    expect(sameDimension({ money: 1 }, { money: 2 })).toBe(false);
    expect(sameDimension({}, { money: 1 })).toBe(false);
  });
});

describe('describeDimension', () => {
  it.each([
    [{}, 'number'],
    [{ money: 1 }, 'money'],
    [{ money: 1, day: -1 }, 'money per day'],
    [{ day: -1 }, 'number per day'],
    [{ money: 2, count: 1, day: -2 }, 'money^2 × count per day^2'],
  ])('%o is %s', (dimension, words) => {
    expect(describeDimension(dimension as Dimension)).toBe(words);
  });
});

describe('yieldsUnit', () => {
  it.each<[Dimension, Unit, boolean]>([
    [{}, 'share', true],
    [{}, 'amount', true],
    [{ count: 1 }, 'amount', true],
    [{ count: 1 }, 'count', true],
    [{ count: 2 }, 'count', false],
    [{ count: 1 }, 'share', false],
    [{ count: -1 }, 'ratio', false],
    [{ money: 1 }, 'money', true],
    [{ money: 1, count: -1 }, 'money', true],
    [{ money: 1, count: 1 }, 'money', true],
    [{ money: 1 }, 'amount', false],
    [{ money: 1, day: -1 }, 'money', false],
    [{ money: 1, day: -1 }, 'money per day', true],
    [{ day: 1, count: -1 }, 'days', true],
    [{ hour: 1 }, 'days', false],
    [{}, 'money', false],
    [{ count: 1, day: -1 }, 'amount per day', true],
  ])('%o as %s: %s', (dimension, unit, expected) => {
    expect(yieldsUnit(dimension, unit)).toBe(expected);
  });
});

describe('isDuration', () => {
  it.each([
    ['month', true],
    ['months', true],
    ['days', true],
    ['months per year', false],
    ['money per month', false],
    ['count', false],
  ] as const)('%s: %s', (unit, expected) => {
    expect(isDuration(unit)).toBe(expected);
  });
});
