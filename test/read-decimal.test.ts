import { createRequire } from 'node:module';
import { Decimal as DecimalJs } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../src/decimal';
import { toExact } from '../src/exact';
import { rangeOf, readDecimal } from '../src/read-decimal';
import type { Unit } from '../src/unit';

// A second copy of decimal.js: the CommonJS file beside the module that the library loads.
const { Decimal: OtherDecimal } = createRequire(import.meta.url)('decimal.js') as { Decimal: typeof DecimalJs };

const any = { whole: false, minimum: -Infinity, maximum: Infinity };

function read(value: unknown, unit: Unit = 'money'): string {
  const result = readDecimal(value, rangeOf(unit));
  return typeof result === 'string' ? result : toExact(result).toFixed();
}

describe('readDecimal', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [0.1, '0.1'],
    [-12.5, '-12.5'],
    [1e21, '1000000000000000000000'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    [2 ** 53 + 2, '9007199254740994'],
    [Number.MIN_VALUE, new DecimalJs('5e-324').toFixed()],
    ['0', '0'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['+1.50', '1.5'],
    ['.5', '0.5'],
    ['.55', '0.55'],
    ['5.', '5'],
    ['1e3', '1000'],
    ['1E-2', '0.01'],
    ['1e+2', '100'],
    ['0.1234567890123456789012345678901234567890123456789', '0.1234567890123456789012345678901234567890123456789'],
    [10n ** 30n, `1${'0'.repeat(30)}`],
    [-7n, '-7'],
    [0n, '0'],
    [new Decimal('1.25'), '1.25'],
    [new Decimal(-0), '0'],
    [DecimalJs.clone({ precision: 3 })('1.23456'), '1.23456'],
    [new OtherDecimal('-3.75'), '-3.75'],
    ['1e1000', `1${'0'.repeat(1000)}`],
    ['1e-1000', `0.${'0'.repeat(999)}1`],
    [10n ** 1000n, `1${'0'.repeat(1000)}`],
    ['0e2000', '0'],
  ])('reads %o as %s', (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it('is a different copy of decimal.js that the test above reads', () => {
    expect(new OtherDecimal(1)).not.toBeInstanceOf(DecimalJs);
  });

  it.each([
    [undefined, 'is missing'],
    [NaN, 'must be a finite number (received NaN)'],
    [Infinity, 'must be a finite number (received Infinity)'],
    [-Infinity, 'must be a finite number (received -Infinity)'],
    [new Decimal(NaN), 'must be a finite number (received NaN)'],
    [new Decimal(-Infinity), 'must be a finite number (received -Infinity)'],
    [new OtherDecimal(NaN), 'must be written in digits with a decimal point, such as "1234.56" (received NaN)'],
    ['', 'must be written in digits with a decimal point, such as "1234.56" (received "")'],
    ['  ', 'must be written in digits with a decimal point, such as "1234.56" (received "  ")'],
    ['1,5', 'must be written in digits with a decimal point, such as "1234.56" (received "1,5")'],
    ['12abc', 'must be written in digits with a decimal point, such as "1234.56" (received "12abc")'],
    ['x12', 'must be written in digits with a decimal point, such as "1234.56" (received "x12")'],
    ['0x10', 'must be written in digits with a decimal point, such as "1234.56" (received "0x10")'],
    ['1_000', 'must be written in digits with a decimal point, such as "1234.56" (received "1_000")'],
    [' 1', 'must be written in digits with a decimal point, such as "1234.56" (received " 1")'],
    ['1\n', 'must be written in digits with a decimal point, such as "1234.56" (received "1\\n")'],
    ['.', 'must be written in digits with a decimal point, such as "1234.56" (received ".")'],
    ['1e', 'must be written in digits with a decimal point, such as "1234.56" (received "1e")'],
    ['Infinity', 'must be written in digits with a decimal point, such as "1234.56" (received "Infinity")'],
    ['٣', 'must be written in digits with a decimal point, such as "1234.56" (received "٣")'],
    [
      'a'.repeat(41),
      `must be written in digits with a decimal point, such as "1234.56" (received "${'a'.repeat(40)}…")`,
    ],
    ['1e1000000000', 'must have an exponent between -1000 and 1000 (received "1e1000000000")'],
    ['1e-1000000000', 'must have an exponent between -1000 and 1000 (received "1e-1000000000")'],
    ['1e1001', 'must have an exponent between -1000 and 1000 (received "1e1001")'],
    ['9.9e-1001', 'must have an exponent between -1000 and 1000 (received "9.9e-1001")'],
    ['1e99999999999999999999', 'must have an exponent between -1000 and 1000 (received "1e99999999999999999999")'],
    ['1e-99999999999999999999', 'must have an exponent between -1000 and 1000 (received "1e-99999999999999999999")'],
    ['1e10001', 'must have an exponent between -1000 and 1000 (received "1e10001")'],
    ['1'.repeat(2501), `must have at most 2500 characters (received "${'1'.repeat(40)}…")`],
    [`0.1${'0'.repeat(2000)}1`, `must have at most 2000 decimal places (received "0.1${'0'.repeat(37)}…")`],
    [10n ** 1001n, 'must have an exponent between -1000 and 1000 (received a bigint)'],
    [-(10n ** 1001n), 'must have an exponent between -1000 and 1000 (received a bigint)'],
    [new Decimal('1e1001'), 'must have an exponent between -1000 and 1000 (received 1e+1001)'],
    [true, 'must be a number, a decimal string, a bigint or a Decimal (received true)'],
    [null, 'must be a number, a decimal string, a bigint or a Decimal (received null)'],
    [new Date(0), 'must be a number, a decimal string, a bigint or a Decimal (received a Date)'],
    [[1], 'must be a number, a decimal string, a bigint or a Decimal (received an array)'],
    [{}, 'must be a number, a decimal string, a bigint or a Decimal (received an object)'],
    [Symbol('s'), 'must be a number, a decimal string, a bigint or a Decimal (received a symbol)'],
    [() => 1, 'must be a number, a decimal string, a bigint or a Decimal (received a function)'],
    [Object.create(Decimal.prototype), 'must be a finite number'],
  ])('refuses %o: %s', (value, reason) => {
    expect(read(value)).toContain(reason);
    if (!reason.endsWith('finite number')) expect(read(value)).toBe(reason);
  });

  it.each<[unknown, Unit, string]>([
    [2.5, 'count', 'must be a whole number (received 2.5)'],
    ['2.5', 'count', 'must be a whole number (received "2.5")'],
    [-1, 'count', 'must not be below 0 (received -1)'],
    [-1n, 'count', 'must not be below 0 (received -1n)'],
    [-(10n ** 50n), 'count', `must not be below 0 (received -1${'0'.repeat(38)}n)`],
    [new Decimal(`-1.${'5'.repeat(50)}`), 'amount', `must not be below 0 (received -1.${'5'.repeat(37)})`],
    [-0.5, 'amount', 'must not be below 0 (received -0.5)'],
    ['-1e-9', 'days', 'must not be below 0 (received "-1e-9")'],
    [-1, 'amount per day', 'must not be below 0 (received -1)'],
    [30, 'share', 'must not be above 1 (received 30); a share is a fraction, 0.3 for 30 %'],
    [
      '1.0000000000000000000000000000000000000001',
      'share',
      'must not be above 1 (received "1.00000000000000000000000000000000000000…"); a share is a fraction, 0.3 for 30 %',
    ],
    [-0.1, 'share', 'must not be below 0 (received -0.1)'],
  ])('refuses %o as %s: %s', (value, unit, reason) => {
    expect(read(value, unit)).toBe(reason);
  });

  it.each<[unknown, Unit]>([
    [1e20, 'count'],
    ['3.000', 'count'],
    [0, 'share'],
    [1, 'share'],
    [-5, 'money'],
    [-5, 'money per month'],
    [-5, 'ratio'],
    [-5, 'multiple'],
    [-5, 'score'],
    [-5, 'number'],
    [2.5, 'amount'],
    [2.5, 'amount per day'],
    [2.5, 'count per day'],
    [2.5, 'hours'],
  ])('accepts %o as %s', (value, unit) => {
    expect(readDecimal(value, rangeOf(unit))).not.toBeTypeOf('string');
  });

  it('leaves plain numbers as they are, which is what makes them fast', () => {
    expect(readDecimal(5, rangeOf('count'))).toBe(5);
    expect(readDecimal(0.25, rangeOf('money'))).toBe(0.25);
    expect(readDecimal(0.5, rangeOf('share'))).toBe(0.5);
    expect(readDecimal(1, rangeOf('share'))).toBe(1);
    expect(readDecimal(0, rangeOf('count'))).toBe(0);
    expect(readDecimal(-0, rangeOf('count'))).toBe(0);
  });

  it('reads a number as the decimal that it prints as', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(read(value)).toBe(new DecimalJs(String(value)).plus(0).toFixed().replace(/^-0$/, '0'));
      }),
    );
  });

  it('reads a number, its text, its bigint and its Decimal alike', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        const expected = String(value);
        for (const given of [value, expected, BigInt(value), new Decimal(value), new OtherDecimal(value)]) {
          expect(read(given)).toBe(expected);
        }
      }),
    );
  });

  it('does not keep the Decimal that it was given', () => {
    const given = new Decimal(5);
    expect(readDecimal(given, any)).not.toBe(given);
  });
});
