import type { MetricInfo } from '../metric';
import type { Quantity } from '../quantity';

/** A metric or quantity and, under it, what it is computed from. */
export interface DriverTree {
  readonly name: string;
  readonly kind: 'metric' | 'quantity';
  readonly title: string;
  readonly unit: string;
  readonly drivers: readonly DriverTree[];
}

/** What a metric is computed from, down to quantities. */
export function driverTree(metric: MetricInfo): DriverTree {
  return branch(metric.name, metric);
}

function branch(name: string, input: MetricInfo | Quantity): DriverTree {
  const { kind, title, unit } = input;
  const drivers = kind === 'metric' ? Object.entries(input.inputs).map(([key, driver]) => branch(key, driver)) : [];
  return { name, kind, title, unit, drivers };
}
