import { describe, expect, it } from 'vitest';
import { Fraction } from './fraction';

const parse = (text: string) => Fraction.parse(text);
const nines = (count: number) => '9'.repeat(count);

// Fractions are not reduced, so they are compared as they are rounded, or crosswise.
function expectEqual(fraction: Fraction, numerator: bigint, denominator = 1n): void {
  expect(fraction.numerator * denominator).toBe(numerator * fraction.denominator);
}

describe('Fraction', () => {
  it('keeps the sign in the numerator', () => {
    expect(new Fraction(1n, -2n)).toMatchObject({ numerator: -1n, denominator: 2n });
    expect(new Fraction(-1n, -2n)).toMatchObject({ numerator: 1n, denominator: 2n });
    expect(new Fraction(-3n)).toMatchObject({ numerator: -3n, denominator: 1n });
  });

  it('has no zero denominator', () => {
    expect(() => new Fraction(1n, 0n)).toThrow(RangeError);
    expect(() => new Fraction(0n, 0n)).toThrow(RangeError);
  });

  it.each<[string, bigint, bigint]>([
    ['0', 0n, 1n],
    ['-0', 0n, 1n],
    ['7', 7n, 1n],
    ['+7', 7n, 1n],
    ['007', 7n, 1n],
    ['12.5', 25n, 2n],
    ['-12.5', -25n, 2n],
    ['.5', 1n, 2n],
    ['5.', 5n, 1n],
    ['0.10', 1n, 10n],
    ['-1e3', -1000n, 1n],
    ['1E3', 1000n, 1n],
    ['1e+3', 1000n, 1n],
    ['1.25e1', 25n, 2n],
    ['1.25e2', 125n, 1n],
    ['25e-2', 1n, 4n],
    ['1.5e-7', 3n, 20_000_000n],
    ['2/3', 2n, 3n],
    ['-2/3', -2n, 3n],
    ['2/-3', -2n, 3n],
    ['-2/-3', 2n, 3n],
    [' 2 / 3 ', 2n, 3n],
    ['123.45/7', 2469n, 140n],
    ['1e2/2.5e-1', 400n, 1n],
    ['0/5', 0n, 1n],
    ['12345678901234567890123456789012345678901234567890', 12345678901234567890123456789012345678901234567890n, 1n],
  ])('reads %j', (text, numerator, denominator) => {
    expectEqual(parse(text), numerator, denominator);
  });

  it.each(['abc', 'NaN', 'Infinity', 'undefined', '1,5', '1 000', '1.2.3', '1e', '1e1.5', '--1', '0x10', '1n', '2/x'])(
    'refuses %j',
    (text) => {
      expect(() => parse(text)).toThrow(SyntaxError);
    },
  );

  it.each(['1/0', '0/0', '1/0.00'])('refuses %j, whose divisor is zero', (text) => {
    expect(() => parse(text)).toThrow(RangeError);
  });

  it('adds and subtracts', () => {
    expectEqual(parse('1/3').plus(parse('1/6')), 1n, 2n);
    expectEqual(parse('0.1').plus(parse('0.2')), 3n, 10n);
    expectEqual(parse('-1/3').plus(parse('1/3')), 0n);
    expectEqual(parse('1/3').minus(parse('1/2')), -1n, 6n);
    expectEqual(parse('1/3').minus(parse('-1/2')), 5n, 6n);
    expectEqual(parse('1e30').minus(parse('1e-30')), 10n ** 60n - 1n, 10n ** 30n);
  });

  it('multiplies and divides', () => {
    expectEqual(parse('2/3').times(parse('9/4')), 3n, 2n);
    expectEqual(parse('-2/3').times(parse('-3/2')), 1n);
    expectEqual(parse('2/3').times(parse('0')), 0n);
    expectEqual(parse('1').div(parse('0.008')), 125n);
    expectEqual(parse('1/2').div(parse('-1/4')), -2n);
    expectEqual(parse('0').div(parse('-3')), 0n);
    expect(() => parse('1').div(parse('0'))).toThrow(RangeError);
  });

  it('raises to whole powers', () => {
    expectEqual(parse('2/3').pow(5n), 32n, 243n);
    expectEqual(parse('2/3').pow(-3n), 27n, 8n);
    expectEqual(parse('-2/3').pow(-3n), -27n, 8n);
    expectEqual(parse('-2').pow(2n), 4n);
    expectEqual(parse('2/3').pow(1n), 2n, 3n);
    expectEqual(parse('2/3').pow(0n), 1n);
    expectEqual(parse('0').pow(0n), 1n);
    expect(() => parse('0').pow(-1n)).toThrow(RangeError);
  });

  it('takes the absolute value', () => {
    expectEqual(parse('-2/3').abs(), 2n, 3n);
    expectEqual(parse('2/3').abs(), 2n, 3n);
    expectEqual(parse('0').abs(), 0n);
  });

  it('leaves its operands as they are', () => {
    const [half, third] = [parse('1/2'), parse('1/3')];
    half.plus(third).minus(third).times(third).div(third).pow(2n).abs();
    expectEqual(half, 1n, 2n);
    expectEqual(third, 1n, 3n);
  });

  it.each([
    ['1/3', '0.3333333333333333333333333333333333', 1],
    ['1/3', '0.3333333333333333333333333333333334', -1],
    ['2/6', '1/3', 0],
    ['-1/2', '1/3', -1],
    ['-1/2', '-2/3', 1],
    ['0', '-0', 0],
    ['1e-400', '0', 1],
  ])('compares %s with %s: %i', (left, right, order) => {
    expect(parse(left).compare(parse(right))).toBe(order);
  });

  describe('rounded()', () => {
    it.each([
      ['0', '0e0'],
      ['-0', '0e0'],
      ['0/7', '0e0'],
      ['1', '1e0'],
      ['100', '1e2'],
      ['-12.50', '-125e-1'],
      ['1/8', '125e-3'],
      ['10/4', '25e-1'],
      ['3/3', '1e0'],
      ['1e1000', '1e1000'],
      ['-1e-1000', '-1e-1000'],
    ])('writes %s exactly, without zeros at the end: %s', (text, rounded) => {
      expect(parse(text).rounded()).toBe(rounded);
    });

    // Worked with Python's decimal: Context(prec=34, rounding=ROUND_HALF_EVEN).divide(...).normalize().
    it.each([
      ['1/3', '3333333333333333333333333333333333e-34'],
      ['2/3', '6666666666666666666666666666666667e-34'],
      ['-200/3', '-6666666666666666666666666666666667e-32'],
      ['1/6', '1666666666666666666666666666666667e-34'],
      ['5/6', '8333333333333333333333333333333333e-34'],
      ['1/7', '1428571428571428571428571428571429e-34'],
      ['-1/7', '-1428571428571428571428571428571429e-34'],
      ['22/7', '3142857142857142857142857142857143e-33'],
      ['355/113', '3141592920353982300884955752212389e-33'],
      ['1/97', '1030927835051546391752577319587629e-35'],
      ['1/99999', '1000010000100001000010000100001e-35'],
      ['123.45/7', '1763571428571428571428571428571429e-32'],
      ['-98.7/65.4', '-1509174311926605504587155963302752e-33'],
      ['41563/2461', '1688866314506298252742787484762292e-32'],
      ['1e1000/3', '3333333333333333333333333333333333e966'],
      ['1/3e1000', '3333333333333333333333333333333333e-1034'],
      [`${String(2n ** 200n)}/${String(3n ** 50n)}`, '2238393297946874000179418290327143e3'],
    ])('rounds %s to 34 digits', (text, rounded) => {
      expect(parse(text).rounded()).toBe(rounded);
    });

    const even = '1234567890123456789012345678901234';
    const odd = '1234567890123456789012345678901235';
    const next = '1234567890123456789012345678901236';
    it.each([
      // Halfway, the last digit becomes even.
      [`${even}.5`, `${even}e0`],
      [`${odd}.5`, `${next}e0`],
      [`${even}5`, `${even}e1`],
      [`${odd}5`, `${next}e1`],
      [`-${even}.5`, `-${even}e0`],
      [`-${odd}.5`, `-${next}e0`],
      [`${even}.5e-50`, `${even}e-50`],
      [`${odd}.5e50`, `${next}e50`],
      // As a fraction: 34 digits and a half.
      [`${String(BigInt(even) * 2n + 1n)}/2`, `${even}e0`],
      [`${String(BigInt(odd) * 2n + 1n)}/2`, `${next}e0`],
      // A trace beyond halfway, or short of it, decides.
      [`${even}.5000000000000000000000000000000000000000000001`, `${odd}e0`],
      [`${even}.4999999999999999999999999999999999999999999999`, `${even}e0`],
      [`${odd}.4999999999999999999999999999999999999999999999`, `${odd}e0`],
      [`-${even}.5000000000000000000000000000000000000000000001`, `-${odd}e0`],
      // Rounding first to 35 digits and then to 34 would go up.
      [`${even}.49`, `${even}e0`],
      [`${even}.45`, `${even}e0`],
    ])('rounds %s to %s', (text, rounded) => {
      expect(parse(text).rounded()).toBe(rounded);
    });

    it.each([
      [nines(34), `${nines(34)}e0`],
      [`${nines(34)}.4${nines(20)}`, `${nines(34)}e0`],
      [`${nines(34)}.5`, '1e34'],
      [nines(35), '1e35'],
      [`-${nines(35)}`, '-1e35'],
      [`0.${nines(34)}`, `${nines(34)}e-34`],
      [`0.${nines(35)}`, '1e0'],
      [`${nines(33)}8.5`, `${nines(33)}8e0`],
      [`${nines(33)}8.51`, `${nines(34)}e0`],
      [`0.000${nines(40)}`, '1e-3'],
      [`1${'0'.repeat(33)}.5`, '1e33'],
      [`1${'0'.repeat(33)}.51`, `1${'0'.repeat(32)}1e0`],
      // Just below a power of ten, as a quotient: 1 − 10^-35 and 1 − 10^-34.
      [`${nines(35)}/1e35`, '1e0'],
      [`${nines(34)}/1e34`, `${nines(34)}e-34`],
    ])('carries from %s to %s', (text, rounded) => {
      expect(parse(text).rounded()).toBe(rounded);
    });

    it('does not depend on how the fraction is written', () => {
      expect(new Fraction(2n, 6n).rounded()).toBe(new Fraction(1n, 3n).rounded());
      expect(new Fraction(-7n, -1n).rounded()).toBe('7e0');
      expect(new Fraction(9n * 10n ** 50n, 9n * 10n ** 50n).rounded()).toBe('1e0');
    });

    it('reads back what it wrote', () => {
      expect(parse(parse('1/7').rounded()).rounded()).toBe('1428571428571428571428571428571429e-34');
    });
  });
});
