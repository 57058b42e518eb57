import { Command, Option } from 'commander';
import { addExamples } from '../add-examples';
import { currencyOption } from '../calculation/currency-option';
import type { Terminal } from '../terminal';
import { textsIn } from '../texts/texts-in';

/** `solve`: the one input left out, for a result of the metric. */
export function solveCommand(terminal: Terminal): Command {
  const texts = textsIn(terminal.language);
  const command = new Command('solve')
    .description(texts.commands.solve)
    .usage(
      `<${texts.places.metric}> --result <${texts.places.number}> [--<${texts.places.input}> <${texts.places.number}> …] [options]`,
    )
    .argument('<metric...>', texts.arguments.metric)
    .option(`--result <${texts.places.number}>`, texts.options.result)
    .addOption(new Option('--json', texts.options.json).conflicts('raw'))
    .option('--raw', texts.options.raw)
    .addOption(currencyOption(texts))
    .passThroughOptions()
    .action(async (words: readonly string[]) => {
      const { runSolve } = await import('../calculation/run-solve');
      await runSolve(command, words, terminal);
    });
  const examples = [
    'metricbook solve win-rate --result 40% --lost-deals 70',
    'metricbook solve ltv-to-cac-ratio --result 3 --customer-lifetime-value 900',
  ];
  return addExamples(command, examples, terminal);
}
