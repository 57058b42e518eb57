import { defineMetric, type Expression, type MetricInfo, type Quantity } from 'metricbook';

/** Quantities as metrics, so that a report has the numbers themselves beside what is made of them. */
export function numbers<Name extends string>(
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
