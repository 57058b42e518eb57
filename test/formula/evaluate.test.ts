import { Decimal as DecimalJs } from 'decimal.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { Decimal } from '../../src/decimal';
import { Exact } from '../../src/exact';
import { compile, compileCondition } from '../../src/formula/evaluate';
import { type Expression, number, symbol } from '../../src/formula/expression';
import { Fraction } from '../fraction';

const of = (name: string): Expression => symbol(name, { title: name, unit: 'ratio', description: '' });
const [a, b, c] = [of('a'), of('b'), of('c')] as const;
const names = ['a', 'b', 'c'];

function fail(reason: string): never {
  throw new Error(reason);
}

function evaluate(expression: Expression, ...values: (string | number)[]): string {
  const exact = values.map((value) => (typeof value === 'number' ? value : new Exact(value)));
  return compile(expression, names, fail)(exact).toString();
}

describe('evaluation', () => {
  it.each<[Expression, (string | number)[], string]>([
    [a.plus(b), [0.5, '0.25'], '0.75'],
    [a.plus(b), [Number.MAX_SAFE_INTEGER, 2], '9007199254740993'],
    [a.minus(b), [-Number.MAX_SAFE_INTEGER, 2], '-9007199254740993'],
    [a.times(b), [3037000500, 3037000500], '9223372037000250000'],
    [a.minus(b), [5, 5], '0'],
    [a.times(b), [0, -3], '0'],
    [a.div(b), [0, -3], '0'],
    [a.div(b), [2, 3], '0.6666666666666666666666666666666667'],
    [a.div(b).times(b), [2, 3], '2'],
    [a.div(b).plus(number(1).div(b)), [2, 3], '1'],
    [a.div(b).minus(c), [2, 3, '0.6666666666666666666666666666666666'], '6.666666666666666666666666666666667e-35'],
    [a.div(b.div(c)), [1, 3, 7], '2.333333333333333333333333333333333'],
    [a.plus(b).minus(a), ['1e40', '1e-40'], '1e-40'],
    [a.min(b), [2, -3], '-3'],
    [a.max(b), [2, -3], '2'],
    [a.div(c).min(b.div(c)), [2, 3, -1], '-3'],
    [a.div(c).max(b.div(c)), [2, 3, -1], '-2'],
    [a.abs(), [-2.5], '2.5'],
    [a.abs(), [2], '2'],
    [a.div(b).abs(), [1, -4], '0.25'],
    [a.div(b).abs(), [-1, -4], '0.25'],
    [a.times(number('0.1')), [3], '0.3'],
    [a, ['0.12345678901234567890123456789012345'], '0.1234567890123456789012345678901234'],
    [a, ['0.12345678901234567890123456789012355'], '0.1234567890123456789012345678901236'],
  ])('%# is exact', (expression, values, expected) => {
    expect(evaluate(expression, ...values)).toBe(expected);
  });

  it.each<[Expression, (string | number)[], string]>([
    [a.div(b), [1, 0], 'b is zero'],
    [a.div(b.minus(c)), [1, 2, 2], 'b − c is zero'],
    [a.div(number(1).div(b)), [1, 0], 'b is zero'],
    [a.div(b.div(c)), [1, 0, 5], 'b ÷ c is zero'],
    [number(0).div(a), [0], 'a is zero'],
  ])('%# names the divisor that is zero', (expression, values, reason) => {
    expect(() => evaluate(expression, ...values)).toThrow(new Error(reason));
  });

  it('agrees with fractions of BigInt on random formulas', () => {
    const value = fc.oneof(
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.tuple(fc.integer(), fc.nat(9)).map(([digits, decimals]) => Number(`${String(digits)}e-${String(decimals)}`)),
      fc.integer({ min: -3, max: 3 }),
      fc
        .tuple(fc.maxSafeInteger(), fc.integer({ min: -30, max: 30 }))
        .map(([digits, exponent]) => `${String(digits)}e${String(exponent)}`),
    );
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.nat(2),
        fc.tuple(fc.constantFrom('plus', 'minus', 'times', 'div', 'min', 'max', 'abs'), tie('tree'), tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(tree, value, value, value, (shape, ...values) => {
        const fractions = values.map((given) => Fraction.parse(String(given)));
        let expected: Fraction;
        try {
          expected = valueOf(shape, fractions);
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          expect(() => evaluate(expressionOf(shape), ...values)).toThrow('is zero');
          return;
        }
        expect(Fraction.parse(evaluate(expressionOf(shape), ...values)).rounded()).toBe(expected.rounded());
      }),
      { numRuns: 1000 },
    );
  });
});

type Tree = number | ['plus' | 'minus' | 'times' | 'div' | 'min' | 'max' | 'abs', Tree, Tree];

function valueOf(tree: Tree, values: readonly Fraction[]): Fraction {
  if (typeof tree === 'number') return values[tree] as Fraction;
  const left = valueOf(tree[1], values);
  if (tree[0] === 'abs') return left.abs();
  const right = valueOf(tree[2], values);
  if (tree[0] === 'min') return left.compare(right) < 0 ? left : right;
  if (tree[0] === 'max') return left.compare(right) > 0 ? left : right;
  return left[tree[0]](right);
}

function expressionOf(tree: Tree): Expression {
  if (typeof tree === 'number') return [a, b, c][tree] as Expression;
  const left = expressionOf(tree[1]);
  return tree[0] === 'abs' ? left.abs() : left[tree[0]](expressionOf(tree[2]));
}

describe('powers', () => {
  it.each<[Expression, (string | number)[], string]>([
    [a.pow(b), [3, 4], '81'],
    [a.pow(b), ['1.1', 2], '1.21'],
    [a.pow(b), [2, -2], '0.25'],
    [a.pow(b), [-2, 3], '-8'],
    [a.pow(b), [-2, -1], '-0.5'],
    [a.div(c).pow(b), [2, 2, 3], '0.4444444444444444444444444444444444'],
    [a.div(c).pow(b), [2, -2, 3], '2.25'],
    [a.pow(b), [7, 0], '1'],
    [a.pow(b), [-7, 0], '1'],
    [a.pow(b), [0, 3], '0'],
    [a.pow(b), [0, '0.5'], '0'],
    [a.pow(b), [1, '0.5'], '1'],
    [a.div(c).pow(b), [3, '0.3', 3], '1'],
    [a.pow(b.div(c)), [2, 6, 3], '4'],
    [a.pow(b.div(c)), [-2, 6, 3], '4'],
    // Roots: the digits are those of published tables of the square root of 2 and the cube root of 2.
    [a.pow(number(1).div(b)), [2, 2], '1.414213562373095048801688724209698'],
    [a.pow(number(1).div(b)), [2, 3], '1.259921049894873164767210607278228'],
    [a.pow(number(1).div(b)), [2, -2], '0.7071067811865475244008443621048490'.replace(/0$/, '')],
    [a.pow(number(1).div(b)), ['1.21', 2], '1.1'],
    [a.pow(number(1).div(b)), ['0.001', 3], '0.1'],
    [a.pow(b), [4, '0.5'], '2'],
    // Next to 1, where most digits cancel: the square root of 1 + 1e-60 is 1 + 5e-61 - 1.25e-121 + …
    [a.pow('0.5').minus(1), [`1.${'0'.repeat(59)}1`], `4.${'9'.repeat(33)}e-61`.replace(/4\.9+e-61/, '5e-61')],
    [a.pow('0.5').minus(1), [`1.${'0'.repeat(299)}1`], '5e-301'],
    // Exactly halfway between two numbers of 34 digits: the even one.
    [
      a.pow('0.5'),
      [String(10000000000000000000000000000000015n ** 2n * 100n)],
      '1.000000000000000000000000000000002e+35',
    ],
    // A hair above and below halfway between two numbers of 34 digits: (k + 1/2)^2 and a ten-thousandth.
    [
      a.pow('0.5'),
      ['1000000000000000000000000000000003000000000000000000000000000000002.2501'],
      '1.000000000000000000000000000000002e+33',
    ],
    [
      a.pow('0.5'),
      ['1000000000000000000000000000000003000000000000000000000000000000002.2499'],
      '1.000000000000000000000000000000001e+33',
    ],
    // Differences that cancel to the last digit.
    [a.pow('0.5').minus(1), [1], '0'],
    [a.pow('0.5').minus(2), [4], '0'],
    [a.pow(number(1).div(b)).minus('1.1'), ['1.331', 3], '0'],
    [a.pow(number(2).div(b)).minus(4), [8, 3], '0'],
    [a.pow(number(-1).div(b)).minus('0.5'), [8, 3], '0'],
    [a.pow(number(1).div(b)).minus(2), ['4', -2], '-1.5'],
    [a.pow(2).minus(4), [2], '0'],
    // A whole power of more digits than are kept, worked out with the integers of Python.
    [a.pow(b), [-2, 20_001], '-7.960553680675933184708614412382405e+6020'],
    // Too many digits for an exact power: (1 + 1e-20) ^ 1e6 = 1 + 1e-14 + 4.999995e-29 + …
    [a.pow(1_000_000).minus(1), [`1.${'0'.repeat(19)}1`], '1.00000000000000499999500000001667e-14'],
  ])('%#', (expression, values, expected) => {
    const result = evaluate(expression, ...values);
    const digits = expected.replace(/e.*/, '').replace(/\D/g, '').length;
    expect(new Decimal(result).toSignificantDigits(Math.max(digits, 1)).toString()).toBe(expected);
  });

  it('has every digit of a root right: the power of its neighbours encloses the base', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1_000_000 }), fc.integer({ min: 2, max: 12 }), (base, root) => {
        const result = Fraction.parse(evaluate(a.pow(number(1).div(b)), base, root));
        const ulp = Fraction.parse(`1e${String(String(Math.floor(base ** (1 / root))).length - 34)}`);
        const half = ulp.div(Fraction.parse('2'));
        const exponent = BigInt(root);
        expect(
          result
            .minus(half)
            .pow(exponent)
            .compare(Fraction.parse(String(base))),
        ).toBeLessThanOrEqual(0);
        expect(
          result
            .plus(half)
            .pow(exponent)
            .compare(Fraction.parse(String(base))),
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each<[Expression, (string | number)[], string]>([
    [a.pow(b), [0, 0], 'a is zero under the power of b'],
    [a.pow(b), [0, -1], 'a is zero under the power of b'],
    [a.pow(b), [-2, '0.5'], 'a is negative under the fractional power b'],
    [a.div(b).pow(number(1).div(c)), [-2, 1, 3], 'a ÷ b is negative under the fractional power 1 ÷ c'],
    [a.pow(b), ['1e1000', '1e10'], 'a is too far from 1 for the power b'],
    [a.pow(b), ['1e-1000', '1e10'], 'a is too far from 1 for the power b'],
    [a.pow(b), [10, 10_001], 'a is too far from 1 for the power b'],
    [a.pow(b), ['1e1000', '1e900'], 'a is too far from 1 for the power b'],
    [a.pow('0.5').minus(1), [`1.${'0'.repeat(999)}1`], 'a ^ 0.5 − 1 is too close to zero'],
  ])('%# has no answer', (expression, values, reason) => {
    expect(() => evaluate(expression, ...values)).toThrow(new Error(reason));
  });
});

describe('conditions', () => {
  it.each<[number, boolean, boolean, boolean]>([
    [1, true, false, false],
    [2, true, true, false],
    [3, false, true, true],
  ])('%d against 2', (value, atMost, atLeast, moreThan) => {
    const check = (condition: ReturnType<typeof a.atMost>): boolean =>
      compileCondition(condition, names, fail)([value, 2]);
    expect(check(a.atMost(b))).toBe(atMost);
    expect(check(a.atLeast(b))).toBe(atLeast);
    expect(check(a.moreThan(b))).toBe(moreThan);
  });

  it('compares quotients with negative divisors', () => {
    expect(compileCondition(a.div(b).atMost(0), names, fail)([1, -2])).toBe(true);
    expect(compileCondition(a.div(b).moreThan(0), names, fail)([-1, -2])).toBe(true);
  });
});

describe('settings of decimal.js', () => {
  afterEach(() => {
    Decimal.set({ precision: 34, rounding: Decimal.ROUND_HALF_EVEN, maxE: 9e15, minE: -9e15 });
    DecimalJs.set({ defaults: true });
  });

  it('have no influence, those of the public class and of decimal.js alike', () => {
    for (const settings of [Decimal, DecimalJs]) {
      settings.set({ precision: 3, rounding: Decimal.ROUND_UP, maxE: 2, minE: -2 });
      expect(evaluate(a.div(b), 2000, 3)).toBe('666.6666666666666666666666666666667');
      expect(evaluate(a.times(b), 20000, 30000)).toBe('600000000');
    }
  });

  it('of a result are those of the public class', () => {
    const result = compile(a.div(b), names, fail)([1, 3]);
    expect(result.constructor).toBe(Decimal);
    expect(result).toBeInstanceOf(Decimal);
    expect(result).toBeInstanceOf(DecimalJs);
    expect(result.times(3).toString()).toBe('0.9999999999999999999999999999999999');
  });

  it('are restored when a calculation ends in an error', () => {
    expect(() => evaluate(a.pow(b), ['1e1000'].join(''), '1e10')).toThrow();
    expect(Exact.precision).toBe(1e9);
  });
});
