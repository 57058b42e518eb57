import { describe, expect, it } from 'vitest';
import { Decimal } from '../src/decimal';
import { add, compare, divide, Exact, expose, multiply, signOf, subtract, toExact, withDigits } from '../src/exact';

const half = new Exact('0.5');
const big = Number.MAX_SAFE_INTEGER;

describe('sums and products', () => {
  // Plain numbers stay plain, which is what makes them fast, until they leave the safe integers.
  it.each([
    ['add', () => add(2, 3), 5],
    ['add zero', () => add(half, 0), half],
    ['subtract', () => subtract(2, 3), -1],
    ['subtract zero', () => subtract(half, 0), half],
    ['multiply', () => multiply(2, 3), 6],
    ['multiply by one', () => multiply(half, 1), half],
    ['multiply one', () => multiply(1, half), half],
  ])('%s', (_, actual, expected) => {
    expect(actual()).toBe(expected);
  });

  it.each([
    ['add beyond', () => add(big, 1), '9007199254740992'],
    ['subtract beyond', () => subtract(-big, 1), '-9007199254740992'],
    ['multiply beyond', () => multiply(big, 2), '18014398509481982'],
    ['add decimals', () => add(0.1, 0.2), '0.3'],
    ['subtract decimals', () => subtract(0.3, 0.1), '0.2'],
    ['multiply decimals', () => multiply(0.1, 3), '0.3'],
    ['multiply to a whole number', () => multiply(0.5, 4), '2'],
    ['add a tiny one', () => add(1, 1e-20), '1.00000000000000000001'],
    ['subtract a tiny one', () => subtract(1e-20, 1), '-0.99999999999999999999'],
    ['add mixed', () => add(1, half), '1.5'],
    ['subtract mixed', () => subtract(half, 1), '-0.5'],
    ['multiply mixed', () => multiply(half, 3), '1.5'],
  ])('%s', (_, actual, expected) => {
    expect(actual()).toBeInstanceOf(Exact);
    expect(toExact(actual()).toFixed()).toBe(expected);
  });
});

describe('compare', () => {
  it.each([
    [1, 2, -1],
    [2, 1, 1],
    [2, 2, 0],
    [0.1, 0.2, -1],
    [half, 0, 1],
    [half.neg(), 0, -1],
    [half, 1, -1],
    [1, half, 1],
    [half, half, 0],
    [new Exact('1e-500'), 0, 1],
  ])('%s with %s', (left, right, sign) => {
    expect(compare(left, right)).toBe(sign);
  });
});

describe('signOf', () => {
  it.each([
    [5, 1],
    [-5, -1],
    [0, 0],
    [half, 1],
    [half.neg(), -1],
    [new Exact(0), 0],
    [new Exact('-0'), 0],
  ])('%s', (value, sign) => {
    expect(signOf(value)).toBe(sign);
  });
});

describe('divide', () => {
  it('rounds to 34 digits, half to even', () => {
    expect(divide(2, 3).toString()).toBe('0.6666666666666666666666666666666667');
    expect(divide(new Exact('1.0000000000000000000000000000000005'), 1).toString()).toBe('1');
    expect(divide(new Exact('1.0000000000000000000000000000000015'), 1).toString()).toBe(
      '1.000000000000000000000000000000002',
    );
  });

  it('leaves the clone as it was', () => {
    divide(1, 3);
    expect(new Exact(1).plus('1e-99').precision()).toBe(100);
  });
});

describe('expose', () => {
  it('hands over numbers of the public class, without a negative zero', () => {
    expect(expose(5).constructor).toBe(Decimal);
    expect(expose(new Exact('0.1')).constructor).toBe(Decimal);
    expect(Object.is(expose(new Exact('-0')).toNumber(), 0)).toBe(true);
  });
});

describe('withDigits', () => {
  it('limits the digits of one calculation, even of one that fails', () => {
    expect(withDigits(5, () => new Exact(1).div(3)).toString()).toBe('0.33333');
    expect(() =>
      withDigits(5, () => {
        throw new Error('failed');
      }),
    ).toThrow('failed');
    expect(new Exact(1).plus('1e-99').precision()).toBe(100);
  });
});
