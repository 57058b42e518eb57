import type { Decimal } from './decimal';
import { Exact } from './exact';

/** A whole number for an input, and what the metric comes to with it. */
export interface WholeAnswer {
  readonly value: Decimal;
  readonly result: Decimal;
}

/** The whole numbers next to the exact value of an input that can only be whole, such as a number of deals. */
export interface WholeAnswers {
  /** The value without its fraction; nothing where the metric has no result there. */
  readonly below: WholeAnswer | undefined;
  /** The next whole number; the same one where the value is whole itself. */
  readonly above: WholeAnswer | undefined;
  /**
   * The one of the two that reaches the result in the direction in which the metric gets better; of two that do, the one
   * nearer to it. Nothing for a metric with no such direction.
   */
  readonly enough: WholeAnswer | undefined;
}

/** One value of an input for which a metric has the result. */
export interface Answer {
  /** The exact value, rounded once to 34 digits. It may have a fraction where the input is a count. */
  readonly value: Decimal;
  /** For an input that must be whole. */
  readonly whole?: WholeAnswers;
  /** How the value comes about: "win rate × lost deals ÷ (1 − win rate)". */
  readonly formula: string;
  /** The formula with the numbers put in: "0.4 × 70 ÷ (1 − 0.4)". */
  readonly numbers: string;
}

/** The input with which a metric has a result. As a string, it is laid out in lines. */
export interface Solution<Name extends string = string> extends Answer {
  readonly metric: string;
  /** The name of the input that was left out. */
  readonly input: Name;
  /** The result that was asked for. */
  readonly result: Decimal;
  /** Greater values that give the same result; hardly any metric has one. */
  readonly others: readonly Answer[];
  toString(): string;
}

const SHOWN_DIGITS = 12;

/** A value as texts show it, to twelve digits. */
export function shown(value: Decimal): string {
  return shorten(value).toString();
}

/** The lines of an answer, with the title of the input that it is for. */
export function linesOf(title: string, { value, whole, formula, numbers }: Answer): readonly string[] {
  const sides = [...new Set([formula, numbers])];
  const sign = shorten(value).eq(value) ? '=' : '≈';
  const wholes = new Map([whole?.below, whole?.above].map((answer) => [String(answer?.value), answer]));
  return [
    `${title} = ${sides.join('\n  = ')}`,
    ...(sides.includes(shown(value)) ? [] : [`  ${sign} ${shown(value)}`]),
    ...[...wholes.values()]
      .filter((answer) => answer !== undefined)
      .map((answer) => `  ${String(answer.value)} gives ${shown(answer.result)}${isEnough(answer, whole)}`),
  ];
}

function isEnough(answer: WholeAnswer, whole: WholeAnswers | undefined): string {
  return whole?.enough?.value.eq(answer.value) ? ', which is enough' : '';
}

function shorten(value: Decimal): Decimal {
  return value.toSignificantDigits(SHOWN_DIGITS, Exact.ROUND_HALF_EVEN);
}
