import type { Decimal } from '../decimal';
import { Exact } from '../exact';

/**
 * Whether parts come to a total, exactly but for the rounding of each to 34 digits.
 *
 * Distinct things of segments come to those of all only where nothing is in two segments, so that those of some
 * segments add up too.
 */
export function addsUp(parts: readonly Decimal[], total: Decimal): boolean {
  let [sum, size] = [new Exact(0), new Exact(total).abs()];
  for (const part of parts) {
    const exact = new Exact(part);
    sum = sum.plus(exact);
    size = size.plus(exact.abs());
  }
  return sum.minus(total).abs().lte(size.times('1e-33'));
}
