import type { Metric } from 'metricbook';
import { kebabCase } from 'metricbook/catalogue';

/** The command line that calculates a metric's example. */
export function exampleCall({ name, example }: Metric): string {
  const options = Object.entries(example.input).map(([input, value]) => `--${kebabCase(input)} ${String(value)}`);
  return ['metricbook calc', kebabCase(name), ...options].join(' ');
}
