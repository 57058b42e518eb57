import type { MetricInfo } from '../metric';
import { didYouMean } from './did-you-mean';
import type { Metrics } from './options';

/**
 * A metric of a report by its key.
 *
 * @throws TypeError if the report has none of that name
 */
export function metricOf(metrics: Metrics, name: string): MetricInfo {
  const metric = Object.hasOwn(metrics, name) ? metrics[name] : undefined;
  if (metric !== undefined) return metric;
  throw new TypeError(`the report has no metric "${name}"${didYouMean(name, Object.keys(metrics))}`);
}
