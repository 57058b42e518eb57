import type { MetricInfo } from '../metric';
import { isSum } from './is-sum';
import type { Resolve } from './needs';

/**
 * Whether a metric adds up over time as revenue does: a sum of flows, each times a constant. Rates, averages, balances
 * and numbers of distinct customers are none.
 */
export function isFlow(metric: MetricInfo, resolve: Resolve): boolean {
  return isSum(metric, resolve, (_, { timing }) => (timing === 'flow' ? 'term' : undefined));
}
