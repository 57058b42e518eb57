import { Command, Option } from 'commander';
import type { Metric } from 'metricbook';
import { kebabCase } from 'metricbook/catalogue';
import type { Catalogue } from '../catalogue';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { textsIn } from '../texts/texts-in';
import { describeInput } from './describe-input';
import { inputsOnAllLevels } from './inputs-on-all-levels';

/**
 * What `calc` and `solve` become once their metric is known: a command with an option for each of its inputs, and for
 * those of the metrics among them. It has the options of its parent, too.
 *
 * @param parent the command that the metric was named to
 */
export function metricCommand(parent: Command, metric: Metric, catalogue: Catalogue): Command {
  const texts = textsIn(catalogue.language);
  const command = new Command(kebabCase(metric.name)).description(`${metric.title}\n${metric.description}`);
  for (const { name, input, owner } of inputsOnAllLevels(metric).values()) {
    const flag = `--${kebabCase(name)}`;
    const heading = owner === metric ? texts.inputs : texts.insteadOf(`--${kebabCase(owner.name)}`);
    const option = new Option(`${flag} <${texts.places.number}>`, describeInput(input, input.title, catalogue));
    command.addOption(
      option.helpGroup(heading).argParser((value: string) => {
        if (value.startsWith('--')) throw new CommandError(texts.valueMissing(flag), exitCodes.usage);
        return value;
      }),
    );
  }
  for (const option of parent.options) command.addOption(option);
  parent.addCommand(command.copyInheritedSettings(parent));
  return command;
}

/** Splits what stands behind `calc` or `solve`: the words of the metric's name, and its options from the first one on. */
export function splitAtOptions(words: readonly string[]): {
  readonly name: string;
  readonly options: readonly string[];
} {
  const start = words.findIndex((word) => word.startsWith('-'));
  const end = start === -1 ? words.length : start;
  return { name: words.slice(0, end).join(' '), options: words.slice(end).map(kebabFlag) };
}

/** Options may be written as the inputs are in code, too: --wonDeals. */
function kebabFlag(word: string): string {
  return word.replace(/^--[a-zA-Z0-9]+/, (flag) => `--${kebabCase(flag.slice(2))}`);
}
