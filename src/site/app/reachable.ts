import type { Metric } from 'metricbook';
import { computableFrom, missingFor } from 'metricbook/catalogue';
import type { Catalogue } from './catalogue';
import { inputNames } from './input-names';

/** A number that is missing, and the metrics that could be computed with it. */
export interface MissingNumber {
  readonly name: string;
  readonly metrics: readonly Metric[];
}

/** What can be computed from the numbers at hand, and what with one number more: the most useful number first. */
export interface Reachable {
  readonly computable: readonly Metric[];
  readonly oneAway: readonly MissingNumber[];
}

/**
 * @param have names of quantities, or of metrics whose values are at hand
 * @throws TypeError if a name is neither a quantity nor a metric
 */
export function reachable({ metrics }: Catalogue, have: readonly string[]): Reachable {
  const names = new Set(computableFrom(have).map(({ name }) => name));
  const byMissing = new Map<string, Metric[]>();
  for (const metric of metrics) {
    const inputs = inputNames(metric);
    if (have.includes(metric.name) || !have.some((name) => inputs.has(name))) continue;
    const [missing, ...others] = missingFor(metric, have);
    if (missing === undefined || others.length > 0) continue;
    byMissing.set(missing, [...(byMissing.get(missing) ?? []), metric]);
  }
  const oneAway = [...byMissing].map(([name, gained]) => ({ name, metrics: gained }));
  return {
    computable: metrics.filter(({ name }) => names.has(name)),
    oneAway: oneAway.sort((left, right) => right.metrics.length - left.metrics.length),
  };
}
