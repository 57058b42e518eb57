import type { Decimal, Explanation, Metric } from 'metricbook';
import { fromParts } from './from-parts';

/** Decimal numbers as texts, by the names of the inputs they are for. */
export type Values = Readonly<Record<string, string>>;

export interface Calculation {
  readonly result: Decimal;
  /** One for each metric involved; the last one is that of the metric asked for. */
  readonly explanations: readonly Explanation[];
}

/**
 * Calculates a metric. An input that is a metric and has no value is calculated from its own inputs.
 *
 * @param values for the inputs on all levels
 * @throws the errors of a metric, its own or one of an input
 */
export function calculate(metric: Metric, values: Values): Calculation {
  const names = Object.keys(metric.inputs);
  const parts = Object.entries(metric.inputs).flatMap(([name, input]) =>
    input.kind === 'metric' && !(name in values) ? [[name, calculate(input as Metric, values)] as const] : [],
  );
  const results = Object.fromEntries(parts.map(([name, { result }]) => [name, result]));
  const explanation = metric.explain({ ...pick(values, names), ...results });
  const explanations = [...parts.flatMap(([, part]) => part.explanations), explanation];
  if (parts.length === 0) return { result: explanation.result, explanations };
  // The results of the parts are rounded, which must not show in the result of the whole.
  const whole = fromParts(metric, new Set(Object.keys(values)));
  return { result: whole(pick(values, Object.keys(whole.inputs))), explanations };
}

function pick(values: Values, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (name in values ? [[name, values[name] as string]] : [])));
}
