import type { Metric } from '../metric';
import { known } from './known';
import { metrics } from './metrics';

/**
 * The metrics that can be computed from these quantities and metrics, directly or through other metrics, in the order of
 * the catalogue: with won and lost deals there is a win rate.
 *
 * @param have names of quantities, or of metrics whose values are at hand; these are not in the answer
 * @throws TypeError if a name is in neither list
 */
export function computableFrom(have: readonly string[]): readonly Metric[] {
  const reached = new Set(have.map(known));
  const computable = new Set<Metric>();
  let size;
  do {
    size = computable.size;
    for (const metric of metrics) {
      if (reached.has(metric.name) || !Object.keys(metric.inputs).every((input) => reached.has(input))) continue;
      reached.add(metric.name);
      computable.add(metric);
    }
  } while (computable.size > size);
  return metrics.filter((metric) => computable.has(metric));
}
