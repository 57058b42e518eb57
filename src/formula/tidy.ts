import { Exact } from '../exact';
import { Expression, type Operation } from './expression';

/**
 * Builds formulas out of parts of others, tidily: sums with 0, products with 1 and signs that cancel are left out. Units
 * are not looked at, because the formulas that the parts come from have been checked.
 */
export const tidy = { plus, minus, negative, times, div, pow, constant };

function plus(left: Expression, right: Expression): Expression {
  if (isNumber(left, 0)) return right;
  if (isNumber(right, 0)) return left;
  const [positiveLeft, positiveRight] = [negated(left), negated(right)];
  if (positiveRight !== undefined) return minus(left, positiveRight);
  if (positiveLeft !== undefined) return minus(right, positiveLeft);
  const difference = operandsOf(right, 'minus');
  if (difference !== undefined && plainNumber(left) && plainNumber(difference[1])) {
    return plus(difference[0], minus(left, difference[1]));
  }
  return fold(left, right, (first, second) => first.plus(second)) ?? operation('plus', left, right);
}

function minus(left: Expression, right: Expression): Expression {
  if (isNumber(right, 0)) return left;
  const [positiveLeft, positiveRight] = [negated(left), negated(right)];
  if (positiveRight !== undefined) return plus(left, positiveRight);
  const difference = operandsOf(right, 'minus');
  if (difference !== undefined && plainNumber(left) && (isNumber(left, 0) || plainNumber(difference[1]))) {
    return minus(plus(left, difference[1]), difference[0]);
  }
  const folded = fold(left, right, (first, second) => first.minus(second));
  if (folded !== undefined) return folded;
  return positiveLeft === undefined ? operation('minus', left, right) : negative(plus(positiveLeft, right));
}

function negative(part: Expression): Expression {
  return minus(constant(0), part);
}

function times(left: Expression, right: Expression): Expression {
  if (isNumber(left, 0) || isNumber(right, 0)) return constant(0);
  if (isNumber(left, 1)) return right;
  if (isNumber(right, 1)) return left;
  const [positiveLeft, positiveRight] = [negated(left), negated(right)];
  if (positiveLeft !== undefined) return negative(times(positiveLeft, right));
  if (positiveRight !== undefined) return negative(times(left, positiveRight));
  return fold(left, right, (first, second) => first.times(second)) ?? operation('times', left, right);
}

/** The divisor must not be zero. */
function div(dividend: Expression, divisor: Expression): Expression {
  if (isNumber(dividend, 0) || isNumber(divisor, 1)) return dividend;
  const quotient = operandsOf(divisor, 'div');
  if (quotient !== undefined) return div(times(dividend, quotient[1]), quotient[0]);
  const [positiveDividend, positiveDivisor] = [negated(dividend), negated(divisor)];
  if (positiveDivisor !== undefined) return div(negative(dividend), positiveDivisor);
  if (positiveDividend === undefined) return operation('div', dividend, divisor);
  const difference = operandsOf(divisor, 'minus');
  if (difference !== undefined) return div(positiveDividend, minus(difference[1], difference[0]));
  return negative(div(positiveDividend, divisor));
}

function pow(base: Expression, exponent: Expression): Expression {
  return isNumber(exponent, 1) ? base : operation('pow', base, exponent);
}

function constant(value: number | Exact): Expression {
  return new Expression({ kind: 'number', value: new Exact(value), duration: undefined }, {});
}

function operation(name: Operation, left: Expression, right: Expression): Expression {
  return new Expression({ kind: 'operation', operation: name, operands: [left, right] }, {});
}

// A length of time is no plain number: it stays in the formula, as "1 month".
function plainNumber({ node }: Expression): Exact | undefined {
  return node.kind === 'number' && node.duration === undefined ? node.value : undefined;
}

function isNumber(part: Expression, value: number): boolean {
  return plainNumber(part)?.eq(value) ?? false;
}

function fold(
  left: Expression,
  right: Expression,
  calculate: (left: Exact, right: Exact) => Exact,
): Expression | undefined {
  const [first, second] = [plainNumber(left), plainNumber(right)];
  return first === undefined || second === undefined ? undefined : constant(calculate(first, second));
}

function operandsOf({ node }: Expression, name: Operation): readonly [Expression, Expression] | undefined {
  if (node.kind !== 'operation' || node.operation !== name) return undefined;
  const [first, second] = node.operands;
  return second === undefined ? undefined : [first, second];
}

/** What a part that is written with a minus sign is without it. */
function negated(part: Expression): Expression | undefined {
  const value = plainNumber(part);
  if (value !== undefined) return value.lt(0) ? constant(value.neg()) : undefined;
  const difference = operandsOf(part, 'minus');
  return difference !== undefined && isNumber(difference[0], 0) ? difference[1] : undefined;
}
