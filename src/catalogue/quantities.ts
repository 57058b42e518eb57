import type { Quantity } from '../quantity';
import { metrics } from './metrics';

/** Every quantity that a metric of the library is computed from, under its name. */
export const quantities: Readonly<Record<string, Quantity>> = Object.freeze(
  Object.fromEntries(
    metrics
      .flatMap((metric) => Object.entries(metric.inputs))
      .flatMap(([name, input]) => (input.kind === 'quantity' ? [[name, input] as const] : [])),
  ),
);
