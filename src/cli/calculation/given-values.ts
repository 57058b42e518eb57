import type { Command } from 'commander';
import type { Metric } from 'metricbook';
import { kebabCase } from 'metricbook/catalogue';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import type { Texts } from '../texts/texts';
import type { Values } from './calculate';
import { inputsOnAllLevels } from './inputs-on-all-levels';
import { readInput } from './read-number';

/**
 * The numbers that the options of a metric's command give.
 *
 * @throws CommandError with all that is wrong in them
 */
export function givenValues(command: Command, metric: Metric, texts: Texts): Values {
  const options = command.opts<Record<string, string | undefined>>();
  const values: Record<string, string> = {};
  const problems: string[] = [];
  for (const input of inputsOnAllLevels(metric).values()) {
    const typed = options[input.name];
    if (typed === undefined) continue;
    const { value, problem } = readInput(typed, input, texts);
    if (problem === undefined) values[input.name] = value;
    else problems.push(texts.problem(`--${kebabCase(input.name)}`, problem));
  }
  if (problems.length > 0) throw new CommandError(problems.join('\n'), exitCodes.usage);
  return values;
}

/**
 * @param used names of the inputs that the calculation takes
 * @throws CommandError if there are other values: those of inputs below one that is given itself
 */
export function refuseUnused(values: Values, used: readonly string[], texts: Texts): void {
  const unused = Object.keys(values).filter((name) => !used.includes(name));
  if (unused.length === 0) return;
  const options = unused.map((name) => `--${kebabCase(name)}`).join(', ');
  throw new CommandError(texts.notNeeded(options), exitCodes.usage);
}
