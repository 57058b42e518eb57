import type { Command } from 'commander';
import { type Explanation, format, type Metric } from 'metricbook';
import { addExamples } from '../add-examples';
import { loadCatalogue } from '../catalogue';
import { wrap } from '../layout/wrap';
import { metricNamed } from '../metric-named';
import type { Terminal } from '../terminal';
import { calculate, type Calculation, type Values } from './calculate';
import { exampleCall } from './example-call';
import { explainingFailure } from './failure';
import { metricCommand, splitAtOptions } from './metric-command';
import { digitsLeftOut, plainDigits } from './plain-digits';
import { valuesFor } from './values-for';

interface CalcOptions {
  readonly json?: true;
  readonly explain?: true;
  readonly raw?: true;
  readonly currency?: string;
}

/**
 * Runs `calc` once its own options are read.
 *
 * @param words the name of the metric, and the options behind it
 */
export async function runCalc(command: Command, words: readonly string[], terminal: Terminal): Promise<void> {
  const catalogue = await loadCatalogue(terminal.language);
  const { name, options } = splitAtOptions(words);
  const metric = metricNamed(name, catalogue);
  const ofMetric = metricCommand(command, metric, catalogue).action(async () => {
    const values = await valuesFor(ofMetric, metric, catalogue, terminal);
    const calculation = explainingFailure(() => calculate(metric, values), catalogue);
    print(metric, values, calculation, { ...command.opts(), ...ofMetric.opts() }, terminal);
  });
  addExamples(ofMetric, [exampleCall(metric)], terminal);
  await ofMetric.parseAsync(options, { from: 'user' });
}

function print(
  metric: Metric,
  values: Values,
  { result, explanations }: Calculation,
  { json, explain, raw, currency }: CalcOptions,
  terminal: Terminal,
): void {
  const { colours, columns, stdout } = terminal;
  const written = format(metric, result, { locale: terminal.language, ...(currency && { currency }) });
  if (raw) {
    stdout.write(`${plainDigits(result)}\n`);
  } else if (json) {
    const { name, title, unit } = metric;
    const plain = {
      metric: name,
      title,
      unit,
      input: values,
      result: plainDigits(result),
      formatted: written,
      ...(currency && { currency }),
      ...(explain && { explanations: explanations.map(explanationJson) }),
    };
    stdout.write(`${JSON.stringify(plain, null, 2)}\n`);
  } else {
    if (explain) for (const explanation of explanations) stdout.write(`${wrap(String(explanation), columns)}\n\n`);
    const line = `${metric.title}: ${colours.bold(written)}${colours.dim(digitsLeftOut(result, written))}`;
    stdout.write(`${wrap(line, columns)}\n`);
  }
}

function explanationJson({ metric, title, formula, numbers, steps, result }: Explanation): object {
  return {
    metric,
    title,
    formula,
    numbers,
    steps: steps.map((step) => ({
      ...step,
      operands: step.operands.map(plainDigits),
      result: plainDigits(step.result),
    })),
    result: plainDigits(result),
  };
}
