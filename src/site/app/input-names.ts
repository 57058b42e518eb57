import type { MetricInfo } from 'metricbook';

/** The names of all that a metric is computed from, directly or through other metrics. */
export function inputNames(metric: MetricInfo): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [name, input] of Object.entries(metric.inputs)) {
    names.add(name);
    if (input.kind === 'metric') for (const inner of inputNames(input)) names.add(inner);
  }
  return names;
}
