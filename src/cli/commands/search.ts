import { Command } from 'commander';
import { loadCatalogue } from '../catalogue';
import { CommandError } from '../command-error';
import { addExamples } from '../add-examples';
import { exitCodes } from '../exit-codes';
import { summary } from '../summary';
import type { Terminal } from '../terminal';
import { textsIn } from '../texts/texts-in';

const MOST_SHOWN = 10;

/** `search`: the metrics that have to do with some words, best first. */
export function searchCommand(terminal: Terminal): Command {
  const texts = textsIn(terminal.language);
  const { bold, cyan } = terminal.colours;
  const command = new Command('search')
    .description(texts.commands.search)
    .argument('<words...>', texts.arguments.words)
    .option('--all', texts.options.all)
    .option('--json', texts.options.json)
    .action(async (words: readonly string[], options: { all?: true; json?: true }) => {
      const catalogue = await loadCatalogue(terminal.language);
      const found = catalogue.search(words.join(' '));
      const shown = options.all ? found : found.slice(0, MOST_SHOWN);
      if (options.json) {
        const domainOf = new Map(catalogue.domains.flatMap(({ id, metrics }) => metrics.map(({ name }) => [name, id])));
        const list = shown.map((metric) => summary(metric, domainOf.get(metric.name) ?? '', catalogue));
        terminal.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
      } else {
        const { wrap } = await import('../layout/wrap');
        for (const { name, title, description } of shown) {
          const head = wrap(`${bold(title)} ${cyan(catalogue.kebabCase(name))}`, terminal.columns);
          terminal.stdout.write(`${head}\n${wrap(description, terminal.columns, 2)}\n`);
        }
        const left = found.length - shown.length;
        if (left > 0) terminal.stderr.write(`${texts.moreFound(left)}\n`);
      }
      if (found.length === 0) throw new CommandError(texts.nothingFound(words.join(' ')), exitCodes.noAnswer);
    });
  return addExamples(command, ['metricbook search churn', 'metricbook search cost of a new customer'], terminal);
}
