import { Decimal, InvalidInputError } from 'metricbook';
import type { Texts } from '../texts/texts';
import type { InputOfMetric } from './inputs-on-all-levels';
import { plainDigits } from './plain-digits';

export type ReadNumber =
  { readonly value: string; readonly problem?: never } | { readonly value?: never; readonly problem: string };

const percent = /^(?<digits>[+-]?(?:\d+\.?\d*|\.\d+))\s*%$/;

/**
 * A number as it was typed, as the decimal text that metrics take: a share or a ratio may be given in percent. No digit is
 * lost.
 *
 * @returns the number, or why it will not do, to follow the name of what it is for. Whether it is a number at all is for
 * the metric to say.
 */
export function readNumber(typed: string, unit: string, texts: Texts): ReadNumber {
  const text = typed.trim();
  const digits = percent.exec(text)?.groups?.['digits'];
  if (digits === undefined) return { value: text };
  if (unit !== 'share' && unit !== 'ratio') return { problem: texts.notPercent(text) };
  return { value: plainDigits(new Decimal(`${digits}e-2`)) };
}

/** As {@link readNumber}, with all that the input asks of its numbers. */
export function readInput(typed: string, { name, input, owner }: InputOfMetric, texts: Texts): ReadNumber {
  const read = readNumber(typed, input.unit, texts);
  if (read.problem !== undefined) return read;
  const { error } = owner.safe({ [name]: read.value });
  const issue = error instanceof InvalidInputError ? error.issues.find(({ path }) => path[0] === name) : undefined;
  if (issue === undefined) return read;
  return { problem: issue.message.replace(JSON.stringify(read.value), JSON.stringify(typed)) };
}
