import type { MetricInfo } from '../metric';
import { known } from './known';

/**
 * The quantities that are still needed to compute a metric: none if all is at hand. A metric among its inputs is asked
 * for by the quantities that make it up.
 *
 * @param have names of quantities, or of metrics whose values are at hand
 * @throws TypeError if a name is neither a quantity nor a metric
 */
export function missingFor(metric: MetricInfo, have: readonly string[]): readonly string[] {
  return missing(metric, new Set(have.map(known)));
}

function missing(metric: MetricInfo, have: ReadonlySet<string>): readonly string[] {
  const needed = Object.entries(metric.inputs).flatMap(([name, input]) => {
    if (have.has(name)) return [];
    return input.kind === 'metric' ? missing(input, have) : [name];
  });
  return [...new Set(needed)];
}
