import { describe, expect, it } from 'vitest';
import { Exact } from '../../src/exact';
import { Fraction } from '../../src/formula/fraction';

const of = (value: number | string): Fraction => Fraction.of(typeof value === 'string' ? new Exact(value) : value);
const parts = ({ dividend, divisor }: Fraction): [unknown, unknown] => [dividend, divisor];

describe('Fraction.of', () => {
  // Integers above and below the line are what makes decimals fast.
  it.each([
    [5, 5, 1],
    [-5, -5, 1],
    [0.5, 5, 10],
    [-12.34, -1234, 100],
    [0.000001, 1, 1e6],
    [123456789.123456, 123456789123456, 1e6],
    [1.25, 125, 100],
    // Too many decimals, or too many digits to be sure of them.
    [0.0000001, 0.0000001, 1],
    [1 / 3, 1 / 3, 1],
    [1e15 + 0.5, 1e15 + 0.5, 1],
    [99999999999999.94, 99999999999999.94, 1],
    [1e300, 1e300, 1],
  ])('%d is %d over %d', (value, dividend, divisor) => {
    expect(parts(Fraction.of(value))).toEqual([dividend, divisor]);
  });

  it('leaves a Decimal as it is', () => {
    const value = new Exact('0.5');
    expect(parts(Fraction.of(value))).toEqual([value, 1]);
  });
});

describe('operations', () => {
  it('keep a divisor that both have', () => {
    expect(parts(of(0.25).plus(of(0.35)))).toEqual([60, 100]);
    expect(parts(of(0.25).minus(of(0.35)))).toEqual([-10, 100]);
    expect(parts(of(0.25).over(of(0.35)))).toEqual([25, 35]);
  });

  it('bring two divisors together', () => {
    expect(parts(of(0.5).plus(of(0.25)))).toEqual([75 * 10, 1000]);
    expect(parts(of(0.5).times(of(0.25)))).toEqual([125, 1000]);
    expect(parts(of(0.5).over(of(0.25)))).toEqual([500, 250]);
  });

  it.each([
    [of(0.5), 1],
    [of(-0.5), -1],
    [of(0), 0],
    [of(1).over(of(-2)), -1],
    [of(-1).over(of(-2)), 1],
  ])('%# has its sign', (fraction, sign) => {
    expect(fraction.sign).toBe(sign);
    expect(fraction.abs().sign).toBe(Math.abs(sign));
  });

  it('abs leaves what is not negative as it is', () => {
    const [zero, positive] = [of(0), of(2)];
    expect(zero.abs()).toBe(zero);
    expect(positive.abs()).toBe(positive);
  });

  it.each([
    [1, 2, -1],
    [0.5, 0.25, 1],
    [0.5, '0.5', 0],
    ['1e-30', 0, 1],
  ])('%s compares with %s', (left, right, sign) => {
    expect(of(left).compare(of(right))).toBe(sign);
  });
});

describe('whole', () => {
  it.each([
    [of(12), 12],
    [of(-3), -3],
    [of(6).over(of(3)), 2],
    [of('4.0'), 4],
    [of(0.5), undefined],
    [of(7).over(of(3)), undefined],
    [of('1e30'), undefined],
    [of('9007199254740993'), undefined],
  ])('%#', (fraction, expected) => {
    expect(fraction.whole).toBe(expected);
  });
});

describe('raise', () => {
  it('turns the fraction over for a negative exponent', () => {
    expect(of(2).over(of(3)).raise(3).round().eq('0.2962962962962962962962962962962963')).toBe(true);
    expect(of(2).over(of(5)).raise(-2).round().toString()).toBe('6.25');
  });

  it('counts digits above and below the line', () => {
    expect(of(123).over(of(4567)).digits).toBe(7);
  });
});
