import type { Decimal } from '../decimal';
import { Exact } from '../exact';
import { containsInput } from './contains-input';
import type { Expression, Operation } from './expression';
import { text } from './notation/text';
import { add, type Polynomial, quotientIn, valueAt } from './quotient-in';
import { render } from './render';
import { tidy } from './tidy';

/** A value of an input for which a formula gives a result. */
interface Root {
  /** As a formula of what is known. */
  readonly value: Expression;
  /** Whether the formula divides by zero there, so that it only seems to give the result. */
  readonly isPole: boolean;
}

/** All values of an input for which a formula gives a result, or that any value does. */
export type Roots = readonly Root[] | 'any';

/** What it takes to turn a formula round at the numbers of one call. */
interface Turning {
  /** The input that is looked for. */
  readonly input: string;
  /** Computes a part without that input. */
  readonly evaluate: (part: Expression) => Decimal;
  /** The natural logarithm of a part that is above zero. */
  readonly logarithm: (of: Expression) => Expression;
  /** Stops because there is no way to turn a formula like this one round. The reason speaks of the input as "it". */
  readonly giveUp: (reason: string) => never;
}

/**
 * Turns a formula round: which values of an input make it the target? Operations are undone from the outside in for as
 * long as the input stands on one side of them only, and where it stands on both sides, these must be polynomials of it.
 *
 * @param expression without minimum, maximum or absolute value of the input; its parts without the input have a value
 */
export function rootsOf(expression: Expression, target: Expression, turning: Turning): Roots {
  const { node } = expression;
  const { input } = turning;
  const sign = (part: Expression): number => signOf(part, turning);
  if (!containsInput(expression, input)) return sign(tidy.minus(expression, target)) === 0 ? 'any' : [];
  if (node.kind !== 'operation') return [{ value: target, isPole: false }];

  const [left, right = left] = node.operands;
  const isLeft = containsInput(left, input);
  if (isLeft && containsInput(right, input)) return rootsOfQuotient(expression, target, turning);
  const [inner, other] = isLeft ? [left, right] : [right, left];
  const undo: Readonly<Partial<Record<Operation, () => Roots>>> = {
    plus: () => rootsOf(inner, tidy.minus(target, other), turning),
    minus: () => rootsOf(inner, isLeft ? tidy.plus(target, other) : tidy.minus(other, target), turning),
    times: () => {
      if (sign(other) === 0) return sign(target) === 0 ? 'any' : [];
      return rootsOf(inner, tidy.div(target, other), turning);
    },
    div: () => {
      if (isLeft) return rootsOf(inner, tidy.times(target, other), turning);
      if (sign(other) === 0) return sign(target) === 0 ? 'any' : [];
      return sign(target) === 0 ? [] : rootsOf(inner, tidy.div(other, target), turning);
    },
    pow: () => (isLeft ? rootsOfPower(left, right, target, turning) : rootsOfExponent(left, right, target, turning)),
  };
  return (undo[node.operation] as () => Roots)();
}

function signOf(part: Expression, { evaluate }: Turning): number {
  return evaluate(part).comparedTo(0);
}

function rootsOfPower(base: Expression, exponent: Expression, target: Expression, turning: Turning): Roots {
  const power = turning.evaluate(exponent);
  const sign = signOf(target, turning);
  if (power.isZero()) return turning.evaluate(target).eq(1) ? 'any' : [];
  if (sign === 0) return power.isPositive() ? rootsOf(base, target, turning) : [];
  const isWhole = power.isInteger();
  const isEven = isWhole && new Exact(power).modulo(2).isZero();
  if (sign < 0 && (!isWhole || isEven)) return [];

  const inverse = tidy.div(tidy.constant(1), exponent);
  if (sign < 0) return rootsOf(base, tidy.negative(tidy.pow(tidy.negative(target), inverse)), turning);
  const root = tidy.pow(target, inverse);
  const roots = rootsOf(base, root, turning);
  return isEven ? unite(roots, rootsOf(base, tidy.negative(root), turning)) : roots;
}

function rootsOfExponent(base: Expression, exponent: Expression, target: Expression, turning: Turning): Roots {
  const [size, wanted] = [turning.evaluate(base), turning.evaluate(target)];
  // A negative number has powers here and there, where the exponent is whole.
  if (size.isNegative() && !size.isZero())
    return turning.giveUp(`${render(base, text)} is negative under a power of it`);
  if (size.isZero() || size.eq(1)) return wanted.eq(size) ? 'any' : [];
  if (wanted.lte(0)) return [];
  return rootsOf(exponent, tidy.div(turning.logarithm(target), turning.logarithm(base)), turning);
}

function rootsOfQuotient(expression: Expression, target: Expression, turning: Turning): Roots {
  const quotient = quotientIn(turning.input, expression);
  if (quotient === undefined) return turning.giveUp('it stands in several places of the formula, and in a power');
  const { above, below, divisors } = quotient;
  const difference = add(
    above,
    below.map((coefficient) => tidy.negative(tidy.times(target, coefficient))),
  );
  const roots = rootsOfPolynomial(difference, turning);
  if (roots === 'any') return roots;
  const isPole = (value: Expression): boolean =>
    divisors.some((divisor) => signOf(valueAt(divisor, value), turning) === 0);
  return roots.map((value) => ({ value, isPole: isPole(value) }));
}

function rootsOfPolynomial(polynomial: Polynomial, turning: Turning): readonly Expression[] | 'any' {
  const isZero = polynomial.map((coefficient) => signOf(coefficient, turning) === 0);
  const lowest = isZero.indexOf(false);
  if (lowest === -1) return 'any';
  const [constant, linear, square] = polynomial.slice(lowest, isZero.lastIndexOf(false) + 1) as [
    Expression,
    ...Partial<readonly [Expression, Expression, Expression]>,
  ];
  const degree = isZero.lastIndexOf(false) - lowest;
  const zero = lowest > 0 ? [tidy.constant(0)] : [];
  if (degree > 2) return turning.giveUp(`the formula has the power ${String(degree)} of it`);
  if (linear === undefined) return zero;
  if (square === undefined) return [...zero, tidy.div(tidy.negative(constant), linear)];
  return [...zero, ...rootsOfSquare(constant, linear, square, turning)];
}

function rootsOfSquare(
  constant: Expression,
  linear: Expression,
  square: Expression,
  turning: Turning,
): readonly Expression[] {
  const { plus, minus, negative, times, div, pow } = tidy;
  const four = times(tidy.constant(4), times(square, constant));
  const discriminant = minus(times(linear, linear), four);
  const twice = times(tidy.constant(2), square);
  const sign = signOf(discriminant, turning);
  if (sign < 0) return [];
  if (sign === 0) return [div(negative(linear), twice)];
  const root = pow(discriminant, tidy.constant(0.5));
  return [div(minus(negative(linear), root), twice), div(plus(negative(linear), root), twice)];
}

function unite(first: Roots, second: Roots): Roots {
  return first === 'any' || second === 'any' ? 'any' : [...first, ...second];
}
