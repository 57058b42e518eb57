import { Command, Option } from 'commander';
import { addExamples } from '../add-examples';
import { currencyOption } from '../calculation/currency-option';
import type { Terminal } from '../terminal';
import { textsIn } from '../texts/texts-in';

/** `calc`: the result of a metric for the numbers given as options. */
export function calcCommand(terminal: Terminal): Command {
  const texts = textsIn(terminal.language);
  const command = new Command('calc')
    .description(texts.commands.calc)
    .usage(`<${texts.places.metric}> [--<${texts.places.input}> <${texts.places.number}> …] [options]`)
    .argument('<metric...>', texts.arguments.metric)
    .addOption(new Option('--explain', texts.options.explain).conflicts('raw'))
    .addOption(new Option('--json', texts.options.json).conflicts('raw'))
    .option('--raw', texts.options.raw)
    .addOption(currencyOption(texts))
    .passThroughOptions()
    .action(async (words: readonly string[]) => {
      const { runCalc } = await import('../calculation/run-calc');
      await runCalc(command, words, terminal);
    });
  const examples = [
    'metricbook calc win-rate --won-deals 30 --lost-deals 70',
    'metricbook calc logo churn --customers-at-start 400 --churned-customers 10 --explain',
    'metricbook calc average-order-value --order-revenue 1265793.04 --orders 830 --currency EUR',
    'metricbook calc win-rate --help',
  ];
  return addExamples(command, examples, terminal);
}
