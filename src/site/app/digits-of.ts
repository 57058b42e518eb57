import type { Decimal } from 'metricbook';

/** All the digits of a number, without an exponent unless it is far out. */
export function digitsOf(value: Decimal): string {
  return Math.abs(value.e) > 40 ? value.toString() : value.toFixed();
}
