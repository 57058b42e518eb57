import type { Decimal } from '../decimal';
import { Exact } from '../exact';
import type { Expression, Operation } from './expression';
import { text } from './notation/text';
import { render } from './render';

/** One operation of a calculation. */
export interface Step {
  /** The part of the formula: "won deals + lost deals". */
  readonly formula: string;
  /** The same with its numbers: "30 + 70". */
  readonly numbers: string;
  readonly operation: Operation;
  readonly operands: readonly Decimal[];
  readonly result: Decimal;
}

/** How a result came about. As a string, it is laid out in lines. */
export interface Explanation {
  readonly metric: string;
  readonly title: string;
  readonly formula: string;
  /** The formula with the numbers put in: "30 ÷ (30 + 70)". */
  readonly numbers: string;
  /** Every operation in the order in which it is computed; the last one gives the result. */
  readonly steps: readonly Step[];
  readonly result: Decimal;
  toString(): string;
}

/** Numbers are written with at most this many digits, behind "≈" where that leaves some out. */
const SHOWN_DIGITS = 12;

/**
 * @param evaluate computes any part of the formula with the numbers of one call
 */
export function explain(
  { name, title, formula }: { readonly name: string; readonly title: string; readonly formula: Expression },
  evaluate: (part: Expression) => Decimal,
): Explanation {
  const parts = partsOf(formula);
  const known = new Map<Expression, Decimal>();
  const learn = (part: Expression): Decimal => {
    const value = evaluate(part);
    known.set(part, value);
    return value;
  };
  const write = (part: Expression): string => render(part, text, (inner) => shorten(known.get(inner)));
  const line = (): string => `${[...parts].some((part) => isLong(known.get(part))) ? '≈' : '='} ${write(formula)}`;

  for (const part of parts) if (part.node.kind !== 'operation') learn(part);
  const numbers = write(formula);
  const lines = [`${title} = ${render(formula, text)}`, line()];
  const steps: Step[] = [];
  for (const part of parts) {
    if (part.node.kind !== 'operation') continue;
    const { operation, operands } = part.node;
    const before = write(part);
    const values = operands.map((operand) => known.get(operand) as Decimal);
    steps.push({ formula: render(part, text), numbers: before, operation, operands: values, result: learn(part) });
    lines.push(line());
  }
  return {
    metric: name,
    title,
    formula: render(formula, text),
    numbers,
    steps,
    result: known.get(formula) as Decimal,
    toString: () => [...new Set(lines)].join('\n  '),
  };
}

/** The parts of a formula in the order in which they are computed, each once. */
function partsOf(expression: Expression, parts = new Set<Expression>()): Set<Expression> {
  if (expression.node.kind === 'operation') {
    for (const operand of expression.node.operands) partsOf(operand, parts);
  }
  return parts.add(expression);
}

function isLong(value: Decimal | undefined): boolean {
  return value !== undefined && value.precision() > SHOWN_DIGITS;
}

function shorten(value: Decimal | undefined): Decimal | undefined {
  return isLong(value) ? value?.toSignificantDigits(SHOWN_DIGITS, Exact.ROUND_HALF_EVEN) : value;
}
