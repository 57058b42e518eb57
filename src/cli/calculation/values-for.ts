import type { Command } from 'commander';
import type { Metric } from 'metricbook';
import { kebabCase } from 'metricbook/catalogue';
import type { Catalogue } from '../catalogue';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { columns } from '../layout/columns';
import { wrap } from '../layout/wrap';
import type { Terminal } from '../terminal';
import { textsIn } from '../texts/texts-in';
import { ask } from './ask';
import type { Values } from './calculate';
import { describeInput } from './describe-input';
import { fromParts } from './from-parts';
import { givenValues, refuseUnused } from './given-values';
import { type InputOfMetric, inputsOnAllLevels } from './inputs-on-all-levels';
import { readInput } from './read-number';

/**
 * The numbers to calculate a metric from: those of the options and, for what is missing there, the answers to questions
 * on the terminal.
 *
 * @throws CommandError if a number is wrong, not needed, or missing where nobody can be asked
 */
export async function valuesFor(
  command: Command,
  metric: Metric,
  catalogue: Catalogue,
  terminal: Terminal,
): Promise<Values> {
  const texts = textsIn(terminal.language);
  const given = givenValues(command, metric, texts);
  const needed = Object.keys(fromParts(metric, new Set(Object.keys(given))).inputs);
  refuseUnused(given, needed, texts);
  const missing = needed.filter((name) => !(name in given));
  if (missing.length === 0) return given;

  const known = inputsOnAllLevels(metric);
  const inputs = missing.map((name) => known.get(name) as InputOfMetric);
  if (!terminal.isInteractive) {
    const rows = inputs.map(
      ({ name, input }) => [`--${kebabCase(name)}`, describeInput(input, input.title, catalogue)] as const,
    );
    throw new CommandError(`${texts.missing(metric.title)}\n${columns(rows, terminal.columns)}`, exitCodes.usage);
  }
  const questions = inputs.map((input) => {
    const title = terminal.messageColours.bold(input.input.title);
    return {
      name: input.name,
      text: wrap(describeInput(input.input, title, catalogue), terminal.columns),
      read: (answer: string) => readInput(answer, input, texts),
    };
  });
  return { ...given, ...(await ask(questions, terminal)) };
}
