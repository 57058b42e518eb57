import type { Metric } from '../metric';
import { known } from './known';
import { metrics } from './metrics';

/**
 * The metrics that a quantity or metric has an influence on: first those computed from it, then those computed from them,
 * and so on.
 *
 * @throws TypeError if the name is neither a quantity nor a metric
 */
export function dependentsOf(name: string): readonly Metric[] {
  const dependents = new Set<Metric>();
  let level = new Set([known(name)]);
  while (level.size > 0) {
    const next = metrics.filter(
      (metric) => !dependents.has(metric) && Object.keys(metric.inputs).some((input) => level.has(input)),
    );
    for (const metric of next) dependents.add(metric);
    level = new Set(next.map((metric) => metric.name));
  }
  return [...dependents];
}
