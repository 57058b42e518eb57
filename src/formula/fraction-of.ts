import type { ExactNumber } from '../exact';
import type { Expression } from './expression';
import { Fraction } from './fraction';

/**
 * The exact value of a part of a formula, unless there is a power in it. It divides by nothing that is zero.
 *
 * @param valueOf gives the inputs that are known
 */
export function fractionOf(
  { node }: Expression,
  valueOf: (input: string) => ExactNumber | undefined,
): Fraction | undefined {
  if (node.kind === 'number') return Fraction.of(node.value);
  if (node.kind === 'input') {
    const value = valueOf(node.name);
    return value === undefined ? undefined : Fraction.of(value);
  }
  const [first, second = first] = node.operands;
  const [left, right] = [fractionOf(first, valueOf), fractionOf(second, valueOf)];
  if (left === undefined || right === undefined) return undefined;
  switch (node.operation) {
    case 'plus':
      return left.plus(right);
    case 'minus':
      return left.minus(right);
    case 'times':
      return left.times(right);
    case 'div':
      return left.over(right);
    case 'min':
      return left.compare(right) < 0 ? left : right;
    case 'max':
      return left.compare(right) > 0 ? left : right;
    case 'abs':
      return left.abs();
    case 'pow':
      return undefined;
  }
}
