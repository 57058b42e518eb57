import type { Decimal } from '../decimal';
import { add, divide, type Exact, type ExactNumber, multiply, signOf, subtract, toExact, withDigits } from '../exact';
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
  /** Set by a power that has no exact value. */
  inexact: boolean;
  /** Digits that such a power computes beyond those that do in the ordinary case. */
  extraDigits: number;
}

/**
 * Turns a formula into a function of its inputs. The result is the exact one, correctly rounded to 34 digits.
 *
 * @param names the inputs, in the order of the values
 */
export function compile(expression: Expression, names: readonly string[], fail: Fail): (values: Values) => Decimal {
  const context: Context = { names, fail, inexact: false, extraDigits: 0 };
  const read = reader(expression, context);
  const round = (values: Values, extraDigits: number): Decimal => {
    context.inexact = false;
    context.extraDigits = extraDigits;
    const { dividend, divisor } = read(values);
    return divide(dividend, divisor);
  };
  return (values) => {
    let result = round(values, 0);
    // A root has endless digits: take more of them until the rounded result stays the same.
    for (let extra = DIGITS_PER_ATTEMPT; context.inexact && extra <= MAX_DIGITS; extra += DIGITS_PER_ATTEMPT) {
      const closer = round(values, extra);
      if (closer.eq(result)) break;
      result = closer;
    }
    return result;
  };
}

/** Turns a condition into a function that tells whether the inputs meet it. */
export function compileCondition(
  { left, relation, right }: Condition,
  names: readonly string[],
  fail: Fail,
): (values: Values) => boolean {
  const context: Context = { names, fail, inexact: false, extraDigits: 0 };
  const readLeft = reader(left, context);
  const readRight = reader(right, context);
  const holds = {
    'at most': (sign: number) => sign <= 0,
    'at least': (sign: number) => sign >= 0,
    'more than': (sign: number) => sign > 0,
  }[relation];
  return (values) => holds(compare(readLeft(values), readRight(values)));
}

function reader({ node }: Expression, context: Context): (values: Values) => Fraction {
  if (node.kind === 'number') {
    const constant = { dividend: asInteger(node.value) ?? node.value, divisor: 1 };
    return () => constant;
  }
  if (node.kind === 'input') {
    const index = context.names.indexOf(node.name);
    return (values) => ({ dividend: values[index] as ExactNumber, divisor: 1 });
  }
  const [first, second] = node.operands;
  const left = reader(first, context);
  if (second === undefined) return (values) => absolute(left(values));
  const right = reader(second, context);
  const calculate = calculations[node.operation as Exclude<Operation, 'abs'>];
  return (values) => calculate(left(values), right(values), context, [first, second]);
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
    return {
      dividend: multiply(left.dividend, right.divisor),
      divisor: multiply(left.divisor, right.dividend),
    };
  },
  pow: power,
  min: (left, right) => (compare(left, right) <= 0 ? left : right),
  max: (left, right) => (compare(left, right) >= 0 ? left : right),
};

function combine(operation: typeof add, left: Fraction, right: Fraction): Fraction {
  return {
    dividend: operation(multiply(left.dividend, right.divisor), multiply(right.dividend, left.divisor)),
    divisor: multiply(left.divisor, right.divisor),
  };
}

/** The sign of left minus right. */
function compare(left: Fraction, right: Fraction): number {
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

// The most digits that an exact power may have before it is computed to a limited number of them instead.
const MAX_EXACT_DIGITS = 10_000;
// decimal.js knows the logarithm of ten to 1,025 digits, and takes some of them for itself.
const MAX_DIGITS = 900;
const GUARD_DIGITS = 44;
const DIGITS_PER_ATTEMPT = 16;
const MAX_EXPONENT_OF_POWER = 10_000;

const ONE: Fraction = { dividend: 1, divisor: 1 };

function power(
  base: Fraction,
  exponent: Fraction,
  context: Context,
  [baseExpression, exponentExpression]: readonly [Expression, Expression],
): Fraction {
  const failBecause = (problem: string): never =>
    context.fail(`${render(baseExpression, text)} ${problem} ${render(exponentExpression, text)}`);
  const signOfExponent = signOfFraction(exponent);
  if (signOfFraction(base) === 0) return signOfExponent > 0 ? base : failBecause('is zero under the power of');
  if (signOfExponent === 0) return ONE;

  const dividend = toExact(base.dividend);
  const divisor = toExact(base.divisor);
  const digits = dividend.precision() + divisor.precision();
  const whole = wholeNumber(exponent);
  if (whole !== undefined && Math.abs(whole) * digits <= MAX_EXACT_DIGITS) {
    const above = dividend.pow(Math.abs(whole));
    const below = divisor.pow(Math.abs(whole));
    return whole > 0 ? { dividend: above, divisor: below } : { dividend: below, divisor: above };
  }

  if (whole === undefined && signOfFraction(base) < 0) failBecause('is negative under the fractional power');
  if (dividend.eq(divisor)) return ONE;
  context.inexact = true;
  // As many digits as the base has, so that a base next to 1 is not taken for 1.
  const value = withDigits(Math.min(digits + GUARD_DIGITS + context.extraDigits, MAX_DIGITS), () =>
    dividend.div(divisor).pow(toExact(exponent.dividend).div(exponent.divisor)),
  );
  const isInRange = value.isFinite() && !value.isZero() && Math.abs(value.e) <= MAX_EXPONENT_OF_POWER;
  return isInRange ? { dividend: value, divisor: 1 } : failBecause('is too far from 1 for the power');
}

function wholeNumber({ dividend, divisor }: Fraction): number | undefined {
  const quotient = toExact(dividend).divToInt(divisor);
  return quotient.times(divisor).eq(dividend) ? asInteger(quotient) : undefined;
}

function asInteger(value: Exact): number | undefined {
  const number = value.toNumber();
  return Number.isSafeInteger(number) && value.eq(number) ? number : undefined;
}
