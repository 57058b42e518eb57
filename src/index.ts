export { Decimal } from './decimal';
export { InvalidInputError } from './errors/invalid-input-error';
export { MetricError } from './errors/metric-error';
export { UndefinedMetricError } from './errors/undefined-metric-error';
export type { Explanation, Step } from './formula/explain';
export { format, type FormatOptions } from './format';
export { type Condition, type Expression, number } from './formula/expression';
export { Formula } from './formula/formula';
export {
  defineMetric,
  type Inputs,
  type Metric,
  type MetricDefinition,
  type MetricInfo,
  type MetricInput,
  type SafeResult,
  type Source,
} from './metric';
export * from './metrics';
export { type Quantity, quantity, type QuantityDefinition, type Timing } from './quantity';
export type { DecimalInput } from './read-decimal';
export type { Answer, Solution, WholeAnswer, WholeAnswers } from './solution';
export { type SafeSolution, solve, type SolveInput } from './solve';
export type { NumberUnit, Unit } from './unit';
export * from './vocabulary';
