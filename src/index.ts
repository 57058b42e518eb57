export { Decimal } from './decimal';
export { InvalidInputError } from './errors/invalid-input-error';
export { MetricError } from './errors/metric-error';
export { UndefinedMetricError } from './errors/undefined-metric-error';
export { number } from './formula/expression';
export { defineMetric } from './metric';
export type { Metric, MetricInput } from './metric';
export { quantity } from './quantity';
