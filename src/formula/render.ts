import type { Exact } from '../exact';
import type { Expression, Operation } from './expression';

/** How tightly a piece of a rendered formula holds together. */
export const Precedence = { negative: 0, sum: 1, product: 2, fraction: 3, power: 4, atom: 5 } as const;
type Precedence = (typeof Precedence)[keyof typeof Precedence];

interface OperationNotation {
  readonly precedence: Precedence;
  /** Joins the operands, which come with brackets where they need them. */
  readonly join: (first: string, second: string) => string;
  /** Operands that the notation itself sets apart, as a fraction bar does, and that need no brackets. */
  readonly enclosed?: 'both' | 'second';
}

/** The symbols of one way to write formulas. Where brackets go is decided in {@link render} alone. */
export interface Notation {
  readonly input: (name: string, title: string) => string;
  /** With the name of a unit of time, where the number is a length of time. */
  readonly number: (digits: string, duration?: string) => string;
  readonly brackets: (inner: string) => string;
  readonly operations: Readonly<Record<Operation, OperationNotation>>;
}

/** Gives the number to write in place of a part of the formula, if there is one. */
export type Substitute = (part: Expression) => Exact | undefined;

export function render(expression: Expression, notation: Notation, substitute?: Substitute): string {
  return write(expression, notation, substitute).written;
}

/** All the digits of a number, without an exponent unless it is far out. */
function digitsOf(value: Exact): string {
  return Math.abs(value.e) > 40 ? value.toString() : value.toFixed();
}

interface Piece {
  readonly written: string;
  readonly precedence: Precedence;
}

function write(expression: Expression, notation: Notation, substitute: Substitute | undefined): Piece {
  const { node } = expression;
  const value = substitute?.(expression);
  if (value !== undefined) return writeNumber(value, undefined, notation);
  if (node.kind === 'number') return writeNumber(node.value, node.duration, notation);
  if (node.kind === 'input') return { written: notation.input(node.name, node.title), precedence: Precedence.atom };

  const { precedence, enclosed, join } = notation.operations[node.operation];
  const [first, second] = node.operands.map((operand) => write(operand, notation, substitute)) as [Piece, Piece?];
  const bracket = (piece: Piece, needed: number): string =>
    piece.precedence < needed ? notation.brackets(piece.written) : piece.written;
  if (enclosed === 'both' || second === undefined) {
    return { written: join(first.written, second?.written ?? ''), precedence };
  }
  return {
    written: join(
      bracket(first, node.operation === 'pow' ? precedence + 1 : precedence),
      bracket(second, enclosed === 'second' ? 0 : node.operation === 'plus' ? precedence : precedence + 1),
    ),
    precedence,
  };
}

function writeNumber(value: Exact, duration: string | undefined, notation: Notation): Piece {
  const precedence = value.isNegative() ? Precedence.negative : Precedence.atom;
  return { written: notation.number(digitsOf(value), duration), precedence };
}
