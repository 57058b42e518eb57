import type { Decimal } from '../decimal';
import {
  add,
  compare,
  divide,
  Exact,
  type ExactNumber,
  multiply,
  signOf,
  subtract,
  toExact,
  withDigits,
} from '../exact';
import type { Condition, Expression, Operation } from './expression';
import { text } from './notation/text';
import { render } from './render';

/** The values of a formula's inputs, in the order of the inputs. */
export type Values = readonly ExactNumber[];

/** Stops a calculation that has no answer. The reason is in words and does not name the metric. */
export type Fail = (reason: string) => never;

/** An exact number, kept as a quotient until the end so that it is rounded once. */
interface Fraction {
  readonly dividend: ExactNumber;
  readonly divisor: ExactNumber;
}

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

/** A power that has no exact value: one that is close, and how far off it may be as a part of it. */
interface Root {
  readonly value: Exact;
  readonly error: Exact;
}

function createContext(names: readonly string[], fail: Fail): Context {
  return { names, fail, extraDigits: 0, direction: 1, roots: new Map() };
}

/**
 * Turns a formula into a function of its inputs. The result is the exact one, correctly rounded to 34 digits.
 *
 * @param names the inputs, in the order of the values
 */
export function compile(expression: Expression, names: readonly string[], fail: Fail): (values: Values) => Decimal {
  const context = createContext(names, fail);
  const read = reader(expression, context);
  const round = (values: Values, direction: -1 | 1): Decimal => {
    context.direction = direction;
    const { dividend, divisor } = read(values);
    return divide(dividend, divisor);
  };
  return (values) => {
    for (context.extraDigits = 0; ; context.extraDigits = 4 * context.extraDigits + 16) {
      if (context.roots.size > 0) context.roots.clear();
      const result = round(values, 1);
      if (context.roots.size === 0) return result;
      // A root has endless digits. There are enough of them once its error does not show in the rounded result.
      const other = round(values, -1);
      if (other.eq(result)) return result;
      if (context.extraDigits > MAX_DIGITS) {
        // Either the exact result lies halfway between two of 34 digits, or all digits of a difference have cancelled.
        return other.minus(result).abs().lt(result.abs().times('1e-30'))
          ? result
          : fail(`${render(expression, text)} is too close to zero`);
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
  return (values) => holds(compareFractions(readLeft(values), readRight(values)));
}

function reader({ node }: Expression, context: Context): (values: Values) => Fraction {
  if (node.kind === 'number') {
    const constant = { dividend: asInteger(node.value) ?? node.value, divisor: 1 };
    return () => constant;
  }
  if (node.kind === 'input') {
    const index = context.names.indexOf(node.name);
    return (values) => fractionOf(values[index] as ExactNumber);
  }
  const [first, second] = node.operands;
  const left = reader(first, context);
  if (second === undefined) return (values) => absolute(left(values));
  const right = reader(second, context);
  const calculate = calculations[node.operation as Exclude<Operation, 'abs'>];
  const operands = [first, second] as const;
  return (values) => calculate(left(values), right(values), context, operands);
}

/**
 * A number as a quotient. A plain one with up to six decimals becomes one of integers, which need no decimal.js until
 * the end: where the quotient is the number again and the integer has 15 digits, it is that decimal and no other.
 */
function fractionOf(value: ExactNumber): Fraction {
  if (typeof value === 'number' && !Number.isInteger(value)) {
    for (let divisor = 10; divisor <= 1e6; divisor *= 10) {
      const dividend = Math.round(value * divisor);
      if (dividend / divisor === value && Math.abs(dividend) < 1e15) return { dividend, divisor };
    }
  }
  return { dividend: value, divisor: 1 };
}

type Calculate = (
  left: Fraction,
  right: Fraction,
  context: Context,
  operands: readonly [Expression, Expression],
) => Fraction;

const calculations: Readonly<Record<Exclude<Operation, 'abs'>, Calculate>> = {
  plus: (left, right) => combine(add, left, right),
  minus: (left, right) => combine(subtract, left, right),
  times: (left, right) => ({
    dividend: multiply(left.dividend, right.dividend),
    divisor: multiply(left.divisor, right.divisor),
  }),
  div: (left, right, { fail }, [, divisor]) => {
    if (signOf(right.dividend) === 0) fail(`${render(divisor, text)} is zero`);
    if (left.divisor === right.divisor) return { dividend: left.dividend, divisor: right.dividend };
    return {
      dividend: multiply(left.dividend, right.divisor),
      divisor: multiply(left.divisor, right.dividend),
    };
  },
  pow: power,
  min: (left, right) => (compareFractions(left, right) <= 0 ? left : right),
  max: (left, right) => (compareFractions(left, right) >= 0 ? left : right),
};

function combine(operation: typeof add, left: Fraction, right: Fraction): Fraction {
  if (left.divisor === right.divisor) {
    return { dividend: operation(left.dividend, right.dividend), divisor: left.divisor };
  }
  return {
    dividend: operation(multiply(left.dividend, right.divisor), multiply(right.dividend, left.divisor)),
    divisor: multiply(left.divisor, right.divisor),
  };
}

/** The sign of left minus right. */
function compareFractions(left: Fraction, right: Fraction): number {
  if (left.divisor === 1 && right.divisor === 1) return compare(left.dividend, right.dividend);
  return signOfFraction(combine(subtract, left, right));
}

function signOfFraction({ dividend, divisor }: Fraction): number {
  return signOf(dividend) * signOf(divisor);
}

function absolute(fraction: Fraction): Fraction {
  return signOfFraction(fraction) < 0
    ? { dividend: multiply(fraction.dividend, -1), divisor: fraction.divisor }
    : fraction;
}

// The most digits that an exact power may have before it is taken for a root.
const MAX_EXACT_DIGITS = 10_000;
// decimal.js knows the logarithm of ten to 1,025 digits, and takes some of them for itself.
const MAX_DIGITS = 900;
// 34 of the result, and enough more that the error of a root hardly ever shows.
const USUAL_DIGITS = 46;
const MAX_EXPONENT_OF_ROOT = 10_000;

const ONE: Fraction = { dividend: 1, divisor: 1 };

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
  const signOfExponent = signOfFraction(exponent);
  if (signOfFraction(base) === 0) return signOfExponent > 0 ? base : failBecause('is zero under the power of');
  if (signOfExponent === 0) return ONE;

  const dividend = toExact(base.dividend);
  const divisor = toExact(base.divisor);
  const whole = wholeNumber(exponent);
  if (whole !== undefined && Math.abs(whole) * (dividend.precision() + divisor.precision()) <= MAX_EXACT_DIGITS) {
    const above = dividend.pow(Math.abs(whole));
    const below = divisor.pow(Math.abs(whole));
    return whole > 0 ? { dividend: above, divisor: below } : { dividend: below, divisor: above };
  }

  if (whole === undefined && signOfFraction(base) < 0) failBecause('is negative under the fractional power');
  if (dividend.eq(divisor)) return ONE;
  let root = context.roots.get(operands);
  if (root === undefined) {
    root = takeRoot(dividend, divisor, exponent, context.extraDigits);
    const { value } = root;
    if (value.isZero() || !value.isFinite() || Math.abs(value.e) > MAX_EXPONENT_OF_ROOT) {
      failBecause('is too far from 1 for the power');
    }
    context.roots.set(operands, root);
  }
  return { dividend: root.value.times(root.error.times(context.direction).plus(1)), divisor: 1 };
}

function takeRoot(dividend: Exact, divisor: Exact, exponent: Fraction, extraDigits: number): Root {
  // A base next to 1 takes as many digits more as it has zeros behind the point, and so does a large exponent.
  const closeness = Math.max(0, divisor.e - dividend.minus(divisor).e);
  const size = Math.max(0, toExact(exponent.dividend).e - toExact(exponent.divisor).e + 1);
  const digits = Math.min(USUAL_DIGITS + closeness + size + extraDigits, MAX_DIGITS);
  const value = withDigits(digits, () => dividend.div(divisor).pow(toExact(exponent.dividend).div(exponent.divisor)));
  // Base and exponent are each rounded in their last digit, which a root of up to 10,000 digits makes 100,000 times as much.
  return { value, error: new Exact(`1e${String(size + 6 - digits)}`) };
}

/** The value of a fraction that is a whole number of ordinary size. */
function wholeNumber({ dividend, divisor }: Fraction): number | undefined {
  const quotient = toExact(dividend).divToInt(divisor);
  return quotient.times(divisor).eq(dividend) ? asInteger(quotient) : undefined;
}

function asInteger(value: Exact): number | undefined {
  const number = value.toNumber();
  return Number.isSafeInteger(number) && value.eq(number) ? number : undefined;
}
