import { type Exact, toExact } from '../exact';
import type { Measured } from '../quantity';
import { type DecimalInput, readDecimal } from '../read-decimal';
import {
  describeDimension,
  type Dimension,
  dimensionOf,
  isDuration,
  multiplyDimensions,
  type NumberUnit,
  sameDimension,
} from '../unit';

export type Operation = 'plus' | 'minus' | 'times' | 'div' | 'pow' | 'min' | 'max' | 'abs';

/** A node of the tree that a formula builds when it runs on symbols. */
export type Node =
  | { readonly kind: 'input'; readonly name: string; readonly title: string }
  | { readonly kind: 'number'; readonly value: Exact; readonly duration: string | undefined }
  | { readonly kind: 'operation'; readonly operation: Operation; readonly operands: Operands };

/** An operation has two operands, but for `abs`, which has one. */
type Operands = readonly [Expression] | readonly [Expression, Expression];

/** What a formula computes with: another expression, or a plain number. */
export type Operand = Expression | DecimalInput;

/**
 * A part of a formula: an input, a number, or an operation on such parts. The operations check units as they are
 * called: adding money to a count is an error.
 */
export class Expression {
  constructor(
    readonly node: Node,
    readonly dimension: Dimension,
  ) {}

  plus(other: Operand): Expression {
    return alike('plus', this, other);
  }

  minus(other: Operand): Expression {
    return alike('minus', this, other);
  }

  min(other: Operand): Expression {
    return alike('min', this, other);
  }

  max(other: Operand): Expression {
    return alike('max', this, other);
  }

  times(other: Operand): Expression {
    const factor = toExpression(other);
    return operation('times', [this, factor], multiplyDimensions(this.dimension, factor.dimension, 1));
  }

  /** Undefined where the divisor is zero. */
  div(other: Operand): Expression {
    const divisor = toExpression(other);
    return operation('div', [this, divisor], multiplyDimensions(this.dimension, divisor.dimension, -1));
  }

  /** A whole or fractional power of a number without a unit. Undefined for a negative base under a fractional power. */
  pow(other: Operand): Expression {
    const exponent = toExpression(other);
    // A number of periods is a count, and a count is welcome as an exponent.
    const { count: _, ...unit } = exponent.dimension;
    for (const dimension of [this.dimension, unit]) {
      if (!sameDimension(dimension, {})) {
        throw new TypeError(`a power needs numbers without a unit, not ${describeDimension(dimension)}`);
      }
    }
    return operation('pow', [this, exponent], {});
  }

  abs(): Expression {
    return operation('abs', [this], this.dimension);
  }

  /** The condition that this is not greater than the other. */
  atMost(other: Operand): Condition {
    return condition(this, 'at most', other);
  }

  /** The condition that this is not less than the other. */
  atLeast(other: Operand): Condition {
    return condition(this, 'at least', other);
  }

  /** The condition that this is greater than the other. */
  moreThan(other: Operand): Condition {
    return condition(this, 'more than', other);
  }
}

/** How the two sides of a condition must compare. */
type Relation = 'at most' | 'at least' | 'more than';

/** What a formula takes for granted about its inputs. */
export interface Condition {
  readonly left: Expression;
  readonly relation: Relation;
  readonly right: Expression;
}

function condition(left: Expression, relation: Relation, other: Operand): Condition {
  const right = comparable('compare', left, other);
  return { left, relation, right };
}

/**
 * A number in a formula, with its unit where it has one: `number(12, 'months per year')`, `number(1, 'month')`,
 * `number(10, 'count')`. A length of time is written out with it ("1 month"), other units go without saying.
 */
export function number(value: DecimalInput, unit?: NumberUnit): Expression {
  const read = readDecimal(value, { whole: false, minimum: -Infinity, maximum: Infinity });
  if (typeof read === 'string') throw new TypeError(`a number in a formula ${read}`);
  const duration = unit !== undefined && isDuration(unit) ? unit : undefined;
  return new Expression(
    { kind: 'number', value: toExact(read), duration },
    unit === undefined ? {} : dimensionOf(unit),
  );
}

/** The symbol that stands for an input while a formula runs. */
export function symbol(name: string, { title, unit }: Measured): Expression {
  return new Expression({ kind: 'input', name, title: insideSentence(title) }, dimensionOf(unit));
}

// "Win rate" becomes "win rate" inside a formula; "ROI", "MRR at end" and "SaaS quick ratio" stay as they are.
function insideSentence(title: string): string {
  const [first = ''] = title.split(' ');
  return first.slice(1) === first.slice(1).toLowerCase() ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

function toExpression(operand: Operand): Expression {
  return operand instanceof Expression ? operand : number(operand);
}

function operation(name: Operation, operands: Operands, dimension: Dimension): Expression {
  return new Expression({ kind: 'operation', operation: name, operands }, dimension);
}

function alike(name: 'plus' | 'minus' | 'min' | 'max', left: Expression, other: Operand): Expression {
  const right = comparable(verbs[name], left, other);
  return operation(name, [left, right], left.dimension);
}

const verbs = { plus: 'add', minus: 'subtract', min: 'compare', max: 'compare' };

function comparable(verb: string, left: Expression, other: Operand): Expression {
  const right = toExpression(other);
  // Zero is zero in every unit.
  const zero = right.node.kind === 'number' && right.node.value.isZero();
  if (!zero && !sameDimension(left.dimension, right.dimension)) {
    const [first, second] = [left, right].map((side) => describeDimension(side.dimension));
    throw new TypeError(`cannot ${verb} ${String(first)} and ${String(second)}`);
  }
  return right;
}
