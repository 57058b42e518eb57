import type { Metric } from 'metricbook';

/** An input of a metric or, further down, of a metric that is an input. */
export interface InputOfMetric {
  readonly name: string;
  readonly input: Metric['inputs'][string];
  /** The metric whose input it is. */
  readonly owner: Metric;
}

/** The inputs of a metric, and below them those of the metrics among them; by name. */
export function inputsOnAllLevels(metric: Metric): ReadonlyMap<string, InputOfMetric> {
  const inputs = new Map<string, InputOfMetric>();
  let level = [metric];
  while (level.length > 0) {
    const own = level.flatMap((owner) => Object.entries(owner.inputs).map(([name, input]) => ({ name, input, owner })));
    for (const entry of own) if (!inputs.has(entry.name)) inputs.set(entry.name, entry);
    level = own.flatMap(({ input }) => (input.kind === 'metric' ? [input as Metric] : []));
  }
  return inputs;
}
