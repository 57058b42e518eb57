import type { Decimal } from 'metricbook';

const LONGEST = 40;

/** All digits of a number, without an exponent unless it is far out. */
export function plainDigits(value: Decimal): string {
  return Math.abs(value.e) > LONGEST ? value.toString() : value.toFixed();
}

/** The same in brackets, where the text that a person reads leaves digits out. */
export function digitsLeftOut(value: Decimal, written: string): string {
  const [mantissa = ''] = value.toExponential().split('e');
  return significant(mantissa) === significant(written) ? '' : ` (${plainDigits(value)})`;
}

function significant(number: string): string {
  return number.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}
