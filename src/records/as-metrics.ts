import type { Expression } from '../formula/expression';
import { defineMetric, type MetricInfo } from '../metric';
import type { Quantity } from '../quantity';

/**
 * Makes metrics of quantities, so that a report has the numbers themselves beside what is made of them:
 * `asMetrics({ wonDeals, lostDeals })`.
 */
/* @__NO_SIDE_EFFECTS__ */
export function asMetrics<const Name extends string>(
  quantities: Readonly<Record<Name, Quantity>>,
): Readonly<Record<Name, MetricInfo>> {
  const metrics = Object.entries<Quantity>(quantities).map(([name, quantity]): [string, MetricInfo] => {
    const { title, description, unit } = quantity;
    const metric = defineMetric({
      name,
      title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
      description,
      unit,
      better: 'neutral',
      inputs: { [name]: quantity },
      formula: (inputs) => inputs[name] as Expression,
      example: { input: { [name]: 1 }, result: '1' },
    });
    return [name, metric];
  });
  return Object.fromEntries(metrics) as Record<Name, MetricInfo>;
}
