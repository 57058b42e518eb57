import { Decimal as DecimalJs } from 'decimal.js';
import { Decimal } from './decimal';

const UNROUNDED = 1e9;
const RESULT_DIGITS = 34;

/**
 * The library's own clone of decimal.js, which no caller reaches: sums and products keep every digit, so the only
 * rounding of a metric is the one of {@link divide}.
 */
export const Exact: typeof DecimalJs = DecimalJs.clone({
  defaults: true,
  precision: UNROUNDED,
  rounding: DecimalJs.ROUND_HALF_EVEN,
});
export type Exact = DecimalJs;

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

/** The quotient as a result: correctly rounded, and of the class that callers know. */
export function divide(dividend: Exact, divisor: Exact | undefined): Decimal {
  settings.precision = RESULT_DIGITS;
  const quotient = divisor === undefined ? dividend.toSignificantDigits(RESULT_DIGITS) : dividend.div(divisor);
  settings.precision = UNROUNDED;
  return expose(quotient);
}

/**
 * Hands a number over to the caller. All clones share one prototype, and the class of an instance is its own
 * `constructor` property: changing it costs nothing and leaves the digits alone, whatever limits the caller has set.
 */
export function expose(value: Exact): Decimal {
  const shown = value.isZero() ? new Exact(0) : value;
  shown.constructor = Decimal;
  return shown;
}
