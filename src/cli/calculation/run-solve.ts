import type { Command } from 'commander';
import { type Metric, solve, type Solution } from 'metricbook';
import { kebabCase } from 'metricbook/catalogue';
import { addExamples } from '../add-examples';
import { loadCatalogue } from '../catalogue';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { wrap } from '../layout/wrap';
import { metricNamed } from '../metric-named';
import type { Terminal } from '../terminal';
import type { Texts } from '../texts/texts';
import { textsIn } from '../texts/texts-in';
import type { Values } from './calculate';
import { explainingFailure } from './failure';
import { fromParts } from './from-parts';
import { givenValues, refuseUnused } from './given-values';
import { metricCommand, splitAtOptions } from './metric-command';
import { plainDigits } from './plain-digits';
import { readNumber } from './read-number';
import { bestOf, type Measured, solutionJson, solutionLines } from './solution';

interface SolveOptions {
  readonly result?: string;
  readonly json?: true;
  readonly raw?: true;
  readonly currency?: string;
}

/**
 * Runs `solve` once its own options are read.
 *
 * @param words the name of the metric, and the options behind it
 */
export async function runSolve(command: Command, words: readonly string[], terminal: Terminal): Promise<void> {
  const texts = textsIn(terminal.language);
  const catalogue = await loadCatalogue(terminal.language);
  const { name, options } = splitAtOptions(words);
  const metric = metricNamed(name, catalogue);
  const ofMetric = metricCommand(command, metric, catalogue).action(() => {
    const own: SolveOptions = { ...command.opts(), ...ofMetric.opts() };
    const result = resultAsked(own.result, metric, texts);
    const values = givenValues(ofMetric, metric, texts);
    const whole = fromParts(metric, new Set(Object.keys(values)));
    refuseUnused(values, Object.keys(whole.inputs), texts);
    requireOneLeftOut(whole, values, texts);
    const solution = explainingFailure(() => solve(whole, { ...values, result }), catalogue);
    print(metric, whole.inputs[solution.input] as Measured, solution, own, terminal);
  });
  addExamples(ofMetric, [exampleOfSolve(metric)], terminal);
  await ofMetric.parseAsync(options, { from: 'user' });
}

function resultAsked(typed: string | undefined, metric: Metric, texts: Texts): string {
  if (typed === undefined) throw new CommandError(texts.solve.resultMissing(metric.title), exitCodes.usage);
  const { value, problem } = readNumber(typed, metric.unit, texts);
  if (problem !== undefined) throw new CommandError(texts.problem('--result', problem), exitCodes.usage);
  return value;
}

function requireOneLeftOut(metric: Metric, values: Values, texts: Texts): void {
  const left = Object.keys(metric.inputs).filter((name) => !(name in values));
  if (left.length === 1) return;
  const options = left.map((name) => `--${kebabCase(name)}`).join(', ');
  const { noneLeftOut, severalLeftOut } = texts.solve;
  const message = left.length === 0 ? noneLeftOut(metric.title) : severalLeftOut(metric.title, options);
  throw new CommandError(message, exitCodes.usage);
}

function exampleOfSolve({ name, inputs, example }: Metric): string {
  const [, ...given] = Object.keys(inputs);
  const options = given.map((input) => `--${kebabCase(input)} ${String(example.input[input])}`);
  return ['metricbook solve', kebabCase(name), '--result', example.result, ...options].join(' ');
}

function print(
  metric: Metric,
  input: Measured,
  solution: Solution,
  { json, raw, currency }: SolveOptions,
  terminal: Terminal,
): void {
  if (raw) {
    terminal.stdout.write(`${plainDigits(bestOf(solution))}\n`);
  } else if (json) {
    terminal.stdout.write(`${JSON.stringify(solutionJson(solution, metric.title, input.title), null, 2)}\n`);
  } else {
    for (const line of solutionLines(solution, metric, input, currency, terminal)) {
      terminal.stdout.write(`${wrap(line, terminal.columns)}\n`);
    }
  }
}
