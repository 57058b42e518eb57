import type { Decimal } from '../decimal';
import { divide, Exact, withDigits } from '../exact';
import type { Condition, Expression, Operands, Operation } from './expression';
import { text } from './notation/text';
import { render } from './render';

/** The values of a formula's inputs, in the order of the inputs. */
export type Values = readonly Exact[];

/** Stops a calculation that has no answer. The reason is in words and does not name the metric. */
export type Fail = (reason: string) => never;

/** An exact number, kept as a quotient until the end so that it is rounded once. No divisor stands for 1. */
interface Fraction {
  readonly dividend: Exact;
  readonly divisor: Exact | undefined;
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
  const round = (values: Values): Decimal => {
    const { dividend, divisor } = read(values);
    return divide(dividend, divisor);
  };
  return (values) => {
    context.inexact = false;
    context.extraDigits = 0;
    let result = round(values);
    // A root has endless digits: take more of them until the rounded result stays the same.
    while (context.inexact && context.extraDigits < MAX_DIGITS) {
      context.extraDigits += DIGITS_PER_ATTEMPT;
      const closer = round(values);
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
    const constant = { dividend: node.value, divisor: undefined };
    return () => constant;
  }
  if (node.kind === 'input') {
    const index = context.names.indexOf(node.name);
    return (values) => ({ dividend: values[index] as Exact, divisor: undefined });
  }
  const [first, second] = node.operands;
  const left = reader(first, context);
  if (second === undefined) return (values) => absolute(left(values));
  const right = reader(second, context);
  const calculate = calculations[node.operation as Exclude<Operation, 'abs'>];
  return (values) => calculate(left(values), right(values), context, node.operands);
}

type Calculate = (left: Fraction, right: Fraction, context: Context, operands: Operands) => Fraction;

const calculations: Readonly<Record<Exclude<Operation, 'abs'>, Calculate>> = {
  plus: (left, right) => combine('plus', left, right),
  minus: (left, right) => combine('minus', left, right),
  times: multiply,
  div: (left, right, { fail }, [, divisor]) => {
    if (right.dividend.isZero()) fail(`${write(divisor)} is zero`);
    return { dividend: scale(left.dividend, right.divisor), divisor: product(left.divisor, right.dividend) };
  },
  pow: power,
  min: (left, right) => (compare(left, right) <= 0 ? left : right),
  max: (left, right) => (compare(left, right) >= 0 ? left : right),
};

function combine(operation: 'plus' | 'minus', left: Fraction, right: Fraction): Fraction {
  const dividend = scale(left.dividend, right.divisor)[operation](scale(right.dividend, left.divisor));
  return { dividend, divisor: product(left.divisor, right.divisor) };
}

function multiply(left: Fraction, right: Fraction): Fraction {
  return { dividend: left.dividend.times(right.dividend), divisor: product(left.divisor, right.divisor) };
}

function scale(value: Exact, factor: Exact | undefined): Exact {
  return factor === undefined ? value : value.times(factor);
}

function product(left: Exact | undefined, right: Exact | undefined): Exact | undefined {
  return left === undefined ? right : scale(left, right);
}

/** The sign of left minus right. */
function compare(left: Fraction, right: Fraction): number {
  return signOf(combine('minus', left, right));
}

function signOf({ dividend, divisor }: Fraction): number {
  if (dividend.isZero()) return 0;
  return dividend.isNegative() === (divisor?.isNegative() ?? false) ? 1 : -1;
}

function absolute({ dividend, divisor }: Fraction): Fraction {
  return { dividend: dividend.abs(), divisor: divisor?.abs() };
}

const ONE = /* @__PURE__ */ new Exact(1);
// The most digits that an exact power may have before it is computed to a limited number of them instead.
const MAX_EXACT_DIGITS = 10_000;
// decimal.js knows the logarithm of ten to 1,025 digits, and takes some of them for itself.
const MAX_DIGITS = 900;
const GUARD_DIGITS = 44;
const DIGITS_PER_ATTEMPT = 16;
const MAX_POWER_EXPONENT = 10_000;

function power(
  base: Fraction,
  exponent: Fraction,
  context: Context,
  [baseExpression, exponentExpression]: Operands,
): Fraction {
  const { fail } = context;
  const sign = signOf(exponent);
  if (base.dividend.isZero()) {
    if (sign <= 0) fail(`${write(baseExpression)} is zero under a power that is not above zero`);
    return base;
  }
  if (sign === 0) return { dividend: ONE, divisor: undefined };

  const whole = wholeNumber(exponent);
  const { dividend, divisor = ONE } = base;
  const digits = dividend.precision() + divisor.precision();
  if (whole !== undefined && Math.abs(whole) * digits <= MAX_EXACT_DIGITS) {
    const raised = { dividend: dividend.pow(Math.abs(whole)), divisor: base.divisor?.pow(Math.abs(whole)) };
    return whole > 0 ? raised : { dividend: raised.divisor ?? ONE, divisor: raised.dividend };
  }

  if (whole === undefined && signOf(base) < 0) {
    fail(`${write(baseExpression)} is negative under the fractional power ${write(exponentExpression)}`);
  }
  if (dividend.eq(divisor)) return { dividend: ONE, divisor: undefined };
  context.inexact = true;
  const value = withDigits(Math.min(GUARD_DIGITS + digits + context.extraDigits, MAX_DIGITS), () =>
    dividend
      .div(divisor)
      .pow(exponent.divisor === undefined ? exponent.dividend : exponent.dividend.div(exponent.divisor)),
  );
  if (value.isZero() || !value.isFinite() || Math.abs(value.e) > MAX_POWER_EXPONENT) {
    fail(`${write(baseExpression)} to the power of ${write(exponentExpression)} is out of range`);
  }
  return { dividend: value, divisor: undefined };
}

/** The value as a number, where it is a whole one of ordinary size. */
function wholeNumber({ dividend, divisor }: Fraction): number | undefined {
  const quotient = divisor === undefined ? dividend : dividend.divToInt(divisor);
  if (divisor !== undefined && !quotient.times(divisor).eq(dividend)) return undefined;
  return quotient.isInteger() ? quotient.toNumber() : undefined;
}

function write(expression: Expression | undefined): string {
  return expression === undefined ? '' : render(expression, text);
}
