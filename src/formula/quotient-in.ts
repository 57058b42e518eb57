import { containsInput } from './contains-input';
import type { Expression } from './expression';
import { text } from './notation/text';
import { type Notation, render } from './render';
import { tidy } from './tidy';

/** The coefficients of a polynomial in an input: of its power 0, its power 1 and so on. None of them contains the input. */
export type Polynomial = readonly Expression[];

/** A formula as a quotient of two polynomials in one of its inputs. */
interface Quotient {
  readonly above: Polynomial;
  readonly below: Polynomial;
  /** What the formula divides by on the way: where one of these is zero, it has no value. */
  readonly divisors: readonly Polynomial[];
}

const MAX_POWER = 10;

// Two inputs may have one title.
const byName: Notation = { ...text, input: (name) => name };

/** Writes a formula as a quotient of polynomials in an input, if it is one. */
export function quotientIn(input: string, expression: Expression): Quotient | undefined {
  const { node } = expression;
  const one = tidy.constant(1);
  if (!containsInput(expression, input)) return { above: [expression], below: [one], divisors: [] };
  if (node.kind !== 'operation') return { above: [tidy.constant(0), one], below: [one], divisors: [] };

  const [first, second = first] = node.operands;
  const left = quotientIn(input, first);
  if (left === undefined) return undefined;
  if (node.operation === 'pow') return raise(left, second);
  const right = quotientIn(input, second);
  if (right === undefined) return undefined;

  const divisors = [...left.divisors, ...right.divisors];
  switch (node.operation) {
    case 'plus':
      return { ...sum(left, right), divisors };
    case 'minus':
      return { ...sum(left, { ...right, above: right.above.map(tidy.negative) }), divisors };
    case 'times':
      return { above: multiply(left.above, right.above), below: multiply(left.below, right.below), divisors };
    case 'div':
      return {
        above: multiply(left.above, right.below),
        below: multiply(left.below, right.above),
        divisors: [...divisors, right.above],
      };
    default:
      return undefined;
  }
}

function sum(left: Quotient, right: Quotient): Omit<Quotient, 'divisors'> {
  // A divisor that both have stays as it is: its square would bring in powers that are not in the formula.
  if (written(left.below) === written(right.below)) return { above: add(left.above, right.above), below: left.below };
  return {
    above: add(multiply(left.above, right.below), multiply(right.above, left.below)),
    below: multiply(left.below, right.below),
  };
}

function written(polynomial: Polynomial): string {
  return polynomial.map((coefficient) => render(coefficient, byName)).join('; ');
}

function raise(base: Quotient, { node }: Expression): Quotient | undefined {
  if (node.kind !== 'number' || !node.value.isInteger() || node.value.abs().gt(MAX_POWER)) return undefined;
  const power = node.value.toNumber();
  const raised = (polynomial: Polynomial): Polynomial =>
    Array.from({ length: Math.abs(power) }, () => polynomial).reduce(multiply, [tidy.constant(1)]);
  const [above, below] = [raised(base.above), raised(base.below)];
  if (power >= 0) return { above, below, divisors: base.divisors };
  return { above: below, below: above, divisors: [...base.divisors, base.above] };
}

export function add(left: Polynomial, right: Polynomial): Polynomial {
  const length = Math.max(left.length, right.length);
  const zero = tidy.constant(0);
  return Array.from({ length }, (_, power) => tidy.plus(left[power] ?? zero, right[power] ?? zero));
}

function multiply(left: Polynomial, right: Polynomial): Polynomial {
  const product = Array.from({ length: left.length + right.length - 1 }, () => tidy.constant(0));
  for (const [power, factor] of left.entries()) {
    for (const [other, second] of right.entries()) {
      const sum = product[power + other] as Expression;
      product[power + other] = tidy.plus(sum, tidy.times(factor, second));
    }
  }
  return product;
}

/** The polynomial where the input is this. */
export function valueAt(polynomial: Polynomial, input: Expression): Expression {
  return polynomial.reduceRight((sum, coefficient) => tidy.plus(tidy.times(sum, input), coefficient), tidy.constant(0));
}
