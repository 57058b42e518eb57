import {
  type Decimal,
  type DecimalInput,
  InvalidInputError,
  type Metric,
  type MetricError,
  UndefinedMetricError,
} from 'metricbook';
import type { NestedInput } from '../snippets';
import type { Language } from './language';
import { inNotation } from './read-number';
import { capitalised } from './words';

/** What stands for an input of a metric: nothing, a number, or a text that is refused for a reason in words. */
export type Entry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** Gives what was entered for an input, or for a metric among the inputs that it is to be computed from its own. */
export type ReadEntry = (name: string, input: Metric['inputs'][string]) => Entry | 'computed';

/** An input of a calculation. */
export interface CalculatedInput {
  readonly name: string;
  readonly input: Metric['inputs'][string];
  /** What is wrong with it, in words. */
  readonly problem: string | undefined;
  /** How it is computed itself, where it is not entered. */
  readonly calculation: Calculation | undefined;
}

/** What comes out of the numbers entered. */
type Outcome =
  | { readonly kind: 'result'; readonly value: Decimal }
  /** The numbers are valid and the metric, or the one among its inputs that `metric` is, has no value for them. */
  | { readonly kind: 'undefined'; readonly metric: Metric; readonly reason: string }
  /** Numbers with these titles are still missing. */
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  /** Some input is refused. `contradictions` are those that no single input is to blame for. */
  | { readonly kind: 'invalid'; readonly contradictions: readonly string[] };

/** A metric computed from what a person has entered, with all that can be said of it. */
export interface Calculation {
  readonly metric: Metric;
  readonly inputs: readonly CalculatedInput[];
  readonly outcome: Outcome;
  /** The numbers that the metric was called with, as far as there are any. */
  readonly values: Readonly<Record<string, DecimalInput>>;
  /** The same, with the numbers that computed inputs come from in their places. */
  readonly nested: NestedInput;
}

/**
 * Computes a metric by the library itself, and the metrics among its inputs that are to be computed.
 *
 * @param language of the metric's texts, for the numbers in what is said of it
 */
export function calculate(metric: Metric, language: Language, read: ReadEntry): Calculation {
  const parts = Object.entries(metric.inputs).map(([name, input]) => ({
    name,
    input,
    ...readPart(name, input, language, read),
  }));
  const values: Record<string, DecimalInput> = {};
  const nested: Record<string, DecimalInput | NestedInput> = {};
  for (const { name, value, calculation } of parts) {
    if (value === undefined) continue;
    values[name] = value;
    nested[name] = calculation?.nested ?? value;
  }
  const { data, error } = metric.safe(values);
  const problems = error === undefined ? [] : problemsOf(error, metric, language);
  const inputs = parts.map(({ name, input, calculation, problem, value }) => ({
    name,
    input,
    calculation,
    problem: problem ?? (value === undefined ? undefined : problems.find(({ field }) => field === name)?.words),
  }));

  const inner = parts.flatMap(({ calculation }) => (calculation === undefined ? [] : [calculation.outcome]));
  const isInvalid = inputs.some(({ problem }) => problem !== undefined) || inner.some(({ kind }) => kind === 'invalid');
  const contradictions = problems.flatMap(({ field, words }) => (field === undefined ? [words] : []));
  const missing = parts.flatMap(({ isEmpty, input, calculation }) => {
    if (isEmpty) return [input.title];
    return calculation?.outcome.kind === 'incomplete' ? calculation.outcome.missing : [];
  });
  const outcome = (): Outcome => {
    if (isInvalid || contradictions.length > 0) return { kind: 'invalid', contradictions };
    if (missing.length > 0) return { kind: 'incomplete', missing: [...new Set(missing)] };
    const undefinedInner = inner.find(({ kind }) => kind === 'undefined');
    if (undefinedInner !== undefined) return undefinedInner;
    if (data !== undefined) return { kind: 'result', value: data };
    const reason = error instanceof UndefinedMetricError ? error.reason : String(error);
    return { kind: 'undefined', metric, reason: inNotation(reason, language) };
  };
  return { metric, inputs, outcome: outcome(), values, nested };
}

interface Part {
  readonly value?: DecimalInput;
  readonly isEmpty?: boolean;
  readonly problem?: string;
  readonly calculation?: Calculation;
}

function readPart(name: string, input: Metric['inputs'][string], language: Language, read: ReadEntry): Part {
  const entry = read(name, input);
  if (entry === 'computed') {
    const calculation = calculate(input as Metric, language, read);
    return calculation.outcome.kind === 'result' ? { calculation, value: calculation.outcome.value } : { calculation };
  }
  switch (entry.kind) {
    case 'number':
      return { value: entry.text };
    case 'empty':
      return { isEmpty: true };
    case 'refused':
      return { problem: entry.reason };
  }
}

interface Problem {
  /** The input that it stands at; without one, the inputs contradict each other. */
  readonly field: string | undefined;
  readonly words: string;
}

function problemsOf(error: MetricError, metric: Metric, language: Language): readonly Problem[] {
  if (!(error instanceof InvalidInputError)) return [];
  return error.issues.map(({ path, message }) => ({
    field: path.length === 0 ? undefined : String(path[0]),
    words: capitalised(inNotation(withTitles(message, metric), language)),
  }));
}

/** Errors call inputs by the names that they have in code, and quote texts of numbers; a reader knows titles. */
function withTitles(message: string, { inputs }: Metric): string {
  return message
    .replace(/\w+/g, (word) => (Object.hasOwn(inputs, word) ? (inputs[word]?.title ?? word) : word))
    .replace(/"([\d.e+-]+)"/g, '$1');
}
