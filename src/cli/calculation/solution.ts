import { type Answer, type Decimal, format, type Metric, type Solution, type WholeAnswer } from 'metricbook';
import type { Terminal } from '../terminal';
import { textsIn } from '../texts/texts-in';
import { digitsLeftOut, plainDigits } from './plain-digits';

/** An input or a metric, for its title and unit. */
export type Measured = Pick<Metric, 'title' | 'unit'>;

/** The answer to act on: for an input that is whole, the whole number that is enough. */
export function bestOf({ value, whole }: Answer): Decimal {
  return whole?.enough?.value ?? value;
}

/** A solution for a person to read. */
export function solutionLines(
  solution: Solution,
  metric: Measured,
  input: Measured,
  currency: string | undefined,
  { language, colours }: Terminal,
): readonly string[] {
  const texts = textsIn(language).solve;
  const write = (measured: Measured, value: Decimal): string =>
    format(measured, value, { locale: language, ...(currency && { currency }) });
  const wholeLine = (answer: WholeAnswer, enough: WholeAnswer | undefined): string => {
    const line = texts.gives(write(input, answer.value), write(metric, answer.result));
    if (enough === undefined) return line;
    return `${line}, ${enough.value.eq(answer.value) ? texts.enough : texts.notEnough}`;
  };
  const linesOf = (heading: string, answer: Answer): readonly string[] => {
    const { value, whole, formula, numbers } = answer;
    const best = bestOf(answer);
    const written = write(input, value);
    const exact = `${written}${digitsLeftOut(value, written)}`;
    const wholes = whole === undefined || value.isInteger() ? [] : [whole.below, whole.above];
    return [
      `${heading}: ${colours.bold(write(input, best))}${best.eq(value) ? colours.dim(digitsLeftOut(value, written)) : ''}`,
      ...[...new Set([formula, numbers, exact])].map((side, index) => `  ${index === 0 ? '' : '= '}${side}`),
      ...wholes.filter((one) => one !== undefined).map((one) => `  ${wholeLine(one, whole?.enough)}`),
    ];
  };
  const title = input.title.charAt(0).toUpperCase() + input.title.slice(1);
  return [
    ...linesOf(texts.asked(title, metric.title, write(metric, solution.result)), solution),
    ...solution.others.flatMap((other) => linesOf(texts.another, other)),
  ];
}

/** A solution as plain data, with numbers as texts. */
export function solutionJson(solution: Solution, title: string, inputTitle: string): object {
  const { metric, input, result, others } = solution;
  return {
    metric,
    title,
    result: plainDigits(result),
    input,
    inputTitle,
    ...answerJson(solution),
    others: others.map(answerJson),
  };
}

function answerJson({ value, whole, formula, numbers }: Answer): object {
  const plain = (answer: WholeAnswer | undefined): object | null =>
    answer === undefined ? null : { value: plainDigits(answer.value), result: plainDigits(answer.result) };
  return {
    value: plainDigits(value),
    ...(whole && { whole: { below: plain(whole.below), above: plain(whole.above), enough: plain(whole.enough) } }),
    formula,
    numbers,
  };
}
