import type { Metric } from 'metricbook';
import { optionName } from '../option-name';

/** The command line that calculates a metric's example. */
export function exampleCall({ name, example }: Metric): string {
  const options = Object.entries(example.input).map(([input, value]) => `--${optionName(input)} ${String(value)}`);
  return ['metricbook calc', optionName(name), ...options].join(' ');
}
