import type { Decimal } from '../decimal';
import type { ExactNumber } from '../exact';
import type { Condition, Expression, Operation } from './expression';
import { Fraction } from './fraction';
import { text } from './notation/text';
import { render } from './render';
import { type Root, takeRoot } from './take-root';

/** The values of a formula's inputs, in the order of the inputs. */
export type Values = readonly ExactNumber[];

/** Stops a calculation that has no answer. The reason is in words and does not name the metric. */
export type Fail = (reason: string) => never;

/** What the parts of one formula share while it is computed. */
interface Context {
  readonly names: readonly string[];
  readonly fail: Fail;
  /** Digits for roots beyond those that do in the ordinary case. */
  extraDigits: number;
  /** Whether roots are taken a little too small or too large. */
  direction: -1 | 1;
  /** The roots taken so far, by the operands of their node. Empty after a calculation without one. */
  readonly roots: Map<unknown, Root>;
}

function createContext(names: readonly string[], fail: Fail): Context {
  return { names, fail, extraDigits: 0, direction: 1, roots: new Map() };
}

const MAX_EXTRA_DIGITS = 900;

/**
 * Turns a formula into a function of its inputs. The result is the exact one, correctly rounded to 34 digits.
 *
 * @param names the inputs, in the order of the values
 */
export function compile(expression: Expression, names: readonly string[], fail: Fail): (values: Values) => Decimal {
  const context = createContext(names, fail);
  const read = reader(expression, context);
  const compute = (values: Values, direction: -1 | 1): Decimal => {
    context.direction = direction;
    return read(values).round();
  };
  return (values) => {
    for (context.extraDigits = 0; ; context.extraDigits = 4 * context.extraDigits + 16) {
      context.roots.clear();
      const result = compute(values, 1);
      if (context.roots.size === 0) return result;
      // A root has endless digits. There are enough of them once its error does not show in the rounded result.
      const other = compute(values, -1);
      if (other.eq(result)) return result;
      if (context.extraDigits > MAX_EXTRA_DIGITS) {
        // Either the exact result lies halfway between two of 34 digits, or all digits of a difference have cancelled.
        const isClose = other.minus(result).abs().lt(result.abs().times('1e-30'));
        return isClose ? result : fail(`${render(expression, text)} is too close to zero`);
      }
    }
  };
}

/** Turns a condition into a function that tells whether the inputs meet it. */
export function compileCondition(
  { left, relation, right }: Condition,
  names: readonly string[],
  fail: Fail,
): (values: Values) => boolean {
  const context = createContext(names, fail);
  const readLeft = reader(left, context);
  const readRight = reader(right, context);
  const holds = {
    'at most': (sign: number) => sign <= 0,
    'at least': (sign: number) => sign >= 0,
    'more than': (sign: number) => sign > 0,
  }[relation];
  return (values) => holds(readLeft(values).compare(readRight(values)));
}

function reader({ node }: Expression, context: Context): (values: Values) => Fraction {
  if (node.kind === 'number') {
    const { value } = node;
    const plain = value.toNumber();
    const constant = Fraction.of(value.eq(plain) ? plain : value);
    return () => constant;
  }
  if (node.kind === 'input') {
    const index = context.names.indexOf(node.name);
    return (values) => Fraction.of(values[index] as ExactNumber);
  }
  const [first, second] = node.operands;
  const left = reader(first, context);
  if (second === undefined) return (values) => left(values).abs();
  const right = reader(second, context);
  const operands = [first, second] as const;
  const calculate = calculations[node.operation as Exclude<Operation, 'abs'>];
  return (values) => calculate(left(values), right(values), context, operands);
}

type Calculate = (
  left: Fraction,
  right: Fraction,
  context: Context,
  operands: readonly [Expression, Expression],
) => Fraction;

const calculations: Readonly<Record<Exclude<Operation, 'abs'>, Calculate>> = {
  plus: (left, right) => left.plus(right),
  minus: (left, right) => left.minus(right),
  times: (left, right) => left.times(right),
  div: (left, right, { fail }, [, divisor]) =>
    right.sign === 0 ? fail(`${render(divisor, text)} is zero`) : left.over(right),
  pow: power,
  min: (left, right) => (left.compare(right) < 0 ? left : right),
  max: (left, right) => (left.compare(right) > 0 ? left : right),
};

// The most digits that an exact power may have before it is taken for a root.
const MAX_EXACT_DIGITS = 10_000;
const MAX_EXPONENT_OF_ROOT = 10_000;

function power(
  base: Fraction,
  exponent: Fraction,
  context: Context,
  operands: readonly [Expression, Expression],
): Fraction {
  const failBecause = (problem: string): never => {
    const [of, to] = operands.map((operand) => render(operand, text));
    return context.fail(`${String(of)} ${problem} ${String(to)}`);
  };
  if (base.sign === 0) return exponent.sign > 0 ? base : failBecause('is zero under the power of');
  if (exponent.sign === 0 || base.compare(Fraction.one) === 0) return Fraction.one;

  const { whole } = exponent;
  if (whole !== undefined && Math.abs(whole) * base.digits <= MAX_EXACT_DIGITS) return base.raise(whole);
  if (whole === undefined && base.sign < 0) failBecause('is negative under the fractional power');
  let root = context.roots.get(operands);
  if (root === undefined) {
    root = takeRoot(base, exponent, context.extraDigits);
    const { value } = root;
    if (value.isZero() || !value.isFinite() || Math.abs(value.e) > MAX_EXPONENT_OF_ROOT) {
      failBecause('is too far from 1 for the power');
    }
    context.roots.set(operands, root);
  }
  return Fraction.of(root.value.times(root.error.times(context.direction).plus(1)));
}
