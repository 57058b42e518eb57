import { Exact, RESULT_DIGITS, toExact, withDigits } from '../exact';
import { Fraction } from './fraction';

/** A fractional power: a value that is close, and how far off it may be as a part of it; 0 where it is exact. */
export interface Root {
  readonly value: Exact;
  readonly error: Exact;
}

// decimal.js knows the logarithm of ten to 1,025 digits, and takes some of them for itself.
const MAX_DIGITS = 900;
// Those of the result, and enough more that the error hardly ever shows.
const USUAL_DIGITS = 46;

/**
 * A fractional power, to as many digits as a result of 34 usually takes.
 *
 * @param extraDigits how many digits to compute beyond those
 */
export function takeRoot(base: Fraction, exponent: Fraction, extraDigits: number): Root {
  const [dividend, divisor] = [toExact(base.dividend), toExact(base.divisor)];
  // A base next to 1 takes as many digits more as it has zeros behind the point, and so does a large exponent.
  const closeness = Math.max(0, divisor.e - dividend.minus(divisor).e);
  const size = Math.max(0, toExact(exponent.dividend).e - toExact(exponent.divisor).e + 1);
  const digits = Math.min(USUAL_DIGITS + closeness + size + extraDigits, MAX_DIGITS);
  const value = withDigits(digits, () => dividend.div(divisor).pow(toExact(exponent.dividend).div(exponent.divisor)));
  const rounded = value.toSignificantDigits(RESULT_DIGITS);
  if (isExact(rounded, base, exponent)) return { value: rounded, error: new Exact(0) };
  // Base and exponent are each rounded in their last digit; a result of up to 10,000 digits multiplies that by 100,000.
  return { value, error: new Exact(`1e${String(size + 6 - digits)}`) };
}

// The largest root that is tried for whether it comes out even.
const MAX_DEGREE = 100;

/** Whether the root raised again gives the base: the square root of 4 is 2, and not next to it. */
function isExact(root: Exact, base: Fraction, { dividend, divisor }: Fraction): boolean {
  if (typeof dividend !== 'number' || typeof divisor !== 'number') return false;
  if (Math.max(Math.abs(dividend), Math.abs(divisor)) > MAX_DEGREE) return false;
  return Fraction.of(root).raise(divisor).compare(base.raise(dividend)) === 0;
}
