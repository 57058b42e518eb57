import type { ArgumentHandler, Command as CompletedCommand, Complete, RootCommand } from '@bomb.sh/tab';
import tab from '@bomb.sh/tab/commander';
import type { Command, Option } from 'commander';
import { inputsOnAllLevels } from '../calculation/inputs-on-all-levels';
import { type Catalogue, loadCatalogue } from '../catalogue';
import { filesFrom } from '../files-from';
import { languages } from '../language';
import { messagesIn } from '../messages/messages-in';
import type { Terminal } from '../terminal';
import { textsIn } from '../texts/texts-in';

type Offer = (complete: Complete) => void;

/**
 * Adds `completion`, which writes a script for a shell, and the hidden `complete`, by which such a script asks what may
 * come next. The other commands must be there with all their options.
 *
 * @returns the command that writes the script
 */
export function addCompletion(program: Command, terminal: Terminal): Command {
  const completions = tab(program, { completionCommandName: 'completion' });
  const [script, request] = program.commands.slice(-2) as [Command, Command];
  // Only now, as other commands do not wait for the catalogue.
  request.hook('preAction', async (_, { args }) => {
    await offerNames(completions, program, args.at(-1) ?? '', terminal);
  });
  return script.description(textsIn(terminal.language).commands.completion);
}

/** What may stand where a metric, a domain, a kind of record or a file is to be named. */
async function offerNames(
  completions: RootCommand,
  program: Command,
  typed: string,
  terminal: Terminal,
): Promise<void> {
  const catalogue = await loadCatalogue(terminal.language);
  const offerFiles = offer(filesFrom(typed).map((file) => [file, '']));
  const offers: Readonly<Record<string, Offer>> = {
    lang: offer(languages.map((language) => [language, ''])),
    domain: offer(catalogue.domains.map(({ id, title }) => [id, title])),
    metrics: offer(catalogue.metrics.map(({ name, title }) => [name, title])),
    source: offer(await kindsOfRecords(terminal)),
  };
  const file = `<${textsIn(terminal.language).places.file}>`;
  const offerFor = (option: Option): Offer | undefined =>
    option.flags.includes(file) ? offerFiles : offers[option.attributeName()];

  for (const command of program.commands) {
    const known = completions.commands.get(command.name());
    for (const option of command.options) {
      const own = known?.options.get(option.name());
      const handler = offerFor(option);
      if (own !== undefined && handler !== undefined) own.handler = handler;
    }
  }
  completions.commands.get('report')?.argument('file', offerFiles);
  const takingMetrics = ['show', 'calc', 'solve'];
  for (const command of [...completions.commands.values()].filter(({ value }) => takingMetrics.includes(value))) {
    offerMetrics(completions, command, catalogue);
  }
}

/** Each metric as a command below the command that takes its name, for calculations with an option for each input. */
function offerMetrics(
  completions: RootCommand,
  { value: command, options }: CompletedCommand,
  { metrics, kebabCase }: Catalogue,
): void {
  for (const metric of metrics) {
    const ofMetric = completions.command(`${command} ${kebabCase(metric.name)}`, metric.title);
    for (const [name, option] of options) ofMetric.options.set(name, option);
    if (command === 'show') continue;
    for (const { name, input } of inputsOnAllLevels(metric).values()) {
      ofMetric.option(kebabCase(name), input.title, () => undefined);
    }
  }
}

async function kindsOfRecords({ language }: Terminal): Promise<readonly (readonly [string, string])[]> {
  const [translate, records] = await Promise.all([messagesIn(language), import('metricbook/records')]);
  return Object.values(records).flatMap((one) =>
    typeof one === 'function' && 'measures' in one ? [[one.name, translate(one.description)]] : [],
  );
}

function offer(values: readonly (readonly [value: string, description: string])[]): ArgumentHandler & Offer {
  return (complete: Complete) => {
    for (const [value, description] of values) complete(value, description);
  };
}
