import { Command } from 'commander';
import { addExamples } from '../add-examples';
import { loadCatalogue } from '../catalogue';
import { metricNamed } from '../metric-named';
import type { Terminal } from '../terminal';
import { textsIn } from '../texts/texts-in';

/** `show`: all that there is to know of a metric. */
export function showCommand(terminal: Terminal): Command {
  const texts = textsIn(terminal.language);
  const command = new Command('show')
    .description(texts.commands.show)
    .argument('<metric...>', texts.arguments.metric)
    .option('--json', texts.options.json)
    .action(async (words: readonly string[], options: { json?: true }) => {
      const catalogue = await loadCatalogue(terminal.language);
      const metric = metricNamed(words.join(' '), catalogue);
      const [{ metricDetails }, { metricPage }] = await Promise.all([
        import('../metric-details'),
        import('../metric-page'),
      ]);
      const details = metricDetails(metric, catalogue.language);
      const text = options.json ? JSON.stringify(details, null, 2) : metricPage(metric, details, catalogue, terminal);
      terminal.stdout.write(`${text}\n`);
    });
  return addExamples(
    command,
    ['metricbook show win-rate', 'metricbook show CAC', 'metricbook show logo churn', 'metricbook show nps --json'],
    terminal,
  );
}
