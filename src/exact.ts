import { Decimal as DecimalJs } from 'decimal.js';
import { Decimal } from './decimal';

const UNROUNDED = 1e9;
export const RESULT_DIGITS = 34;

/**
 * The library's own clone of decimal.js, which no caller reaches. Sums and products keep every digit, so the only
 * rounding of a metric is the one of {@link divide}. Nothing else may divide, but within {@link withDigits}: a third to
 * a billion digits takes forever.
 */
export const Exact: typeof DecimalJs = /* @__PURE__ */ DecimalJs.clone({
  defaults: true,
  precision: UNROUNDED,
  rounding: DecimalJs.ROUND_HALF_EVEN,
});
export type Exact = DecimalJs;

/**
 * An exact number. A plain one stands for the decimal that it prints as; whole ones add up without decimal.js, and the
 * others are read only where they are needed.
 */
export type ExactNumber = number | Exact;

const settings: { precision: number } = Exact;

/** Runs a calculation with {@link Exact} at a limited number of significant digits. */
export function withDigits<Result>(digits: number, calculate: () => Result): Result {
  settings.precision = digits;
  try {
    return calculate();
  } finally {
    settings.precision = UNROUNDED;
  }
}

export function toExact(value: ExactNumber): Exact {
  return typeof value === 'number' ? new Exact(value) : value;
}

export function add(left: ExactNumber, right: ExactNumber): ExactNumber {
  if (right === 0) return left;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) {
    const sum = (left as number) + (right as number);
    if (Number.isSafeInteger(sum)) return sum;
  }
  return toExact(left).plus(right);
}

export function subtract(left: ExactNumber, right: ExactNumber): ExactNumber {
  if (right === 0) return left;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) {
    const difference = (left as number) - (right as number);
    if (Number.isSafeInteger(difference)) return difference;
  }
  return toExact(left).minus(right);
}

export function multiply(left: ExactNumber, right: ExactNumber): ExactNumber {
  if (right === 1) return left;
  if (left === 1) return right;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) {
    const product = (left as number) * (right as number);
    if (Number.isSafeInteger(product)) return product;
  }
  return toExact(left).times(right);
}

/** The sign of left minus right. */
export function compare(left: ExactNumber, right: ExactNumber): number {
  if (typeof left === 'number' && typeof right === 'number') return Math.sign(left - right);
  return right === 0 ? signOf(left) : toExact(left).comparedTo(right);
}

/** -1, 0 or 1. */
export function signOf(value: ExactNumber): number {
  if (typeof value === 'number') return Math.sign(value);
  return value.isZero() ? 0 : value.isNegative() ? -1 : 1;
}

/** The quotient as a result: correctly rounded, and of the class that callers know. */
export function divide(dividend: ExactNumber, divisor: ExactNumber): Decimal {
  const exact = toExact(dividend);
  settings.precision = RESULT_DIGITS;
  const quotient = divisor === 1 ? exact.toSignificantDigits(RESULT_DIGITS) : exact.div(divisor);
  settings.precision = UNROUNDED;
  return expose(quotient);
}

/**
 * Hands a number over to the caller. All clones share one prototype, and the class of an instance is its own
 * `constructor` property: setting it costs nothing and leaves the digits alone, whatever limits the caller has set.
 */
export function expose(value: ExactNumber): Decimal {
  const shown = signOf(value) === 0 ? new Exact(0) : toExact(value);
  shown.constructor = Decimal;
  return shown;
}
