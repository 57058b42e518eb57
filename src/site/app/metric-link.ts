import type { MetricInfo } from 'metricbook';
import { kebabCase } from '../../catalogue/kebab-case';
import { writeFragment } from './fragment';
import { inputNames } from './input-names';

/** The address of a metric's page beside those of the language, with those of the numbers that it is computed from. */
export function metricLink(metric: MetricInfo, values: ReadonlyMap<string, string> = new Map()): string {
  return `${kebabCase(metric.name)}.html${metricFragment(metric, values)}`;
}

/** The fragment that hands over those of the numbers that the metric is computed from, directly or through others. */
export function metricFragment(metric: MetricInfo, values: ReadonlyMap<string, string>): string {
  const names = inputNames(metric);
  return writeFragment({ values: new Map([...values].filter(([name]) => names.has(name))), have: [] });
}
