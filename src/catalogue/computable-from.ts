import type { Metric } from '../metric';
import { metrics } from './metrics';
import { missingFor } from './missing-for';

/**
 * The metrics that can be computed from these quantities and metrics, directly or through other metrics, in the order of
 * the catalogue: with won and lost deals there is a win rate.
 *
 * @param have names of quantities, or of metrics whose values are at hand; these are not in the answer
 * @throws TypeError if a name is in neither list
 */
export function computableFrom(have: readonly string[]): readonly Metric[] {
  return metrics.filter((metric) => !have.includes(metric.name) && missingFor(metric, have).length === 0);
}
