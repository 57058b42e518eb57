import { MetricError } from './metric-error';

/** The input is valid, and the metric has no value for it: a divisor is zero, or the formula does not apply. */
export class UndefinedMetricError extends MetricError {
  override readonly name = 'UndefinedMetricError';
  /** Why there is no value, in words: "won deals + lost deals is zero". */
  readonly reason: string;

  constructor(metric: string, reason: string) {
    super(metric, `undefined, because ${reason}`);
    this.reason = reason;
  }
}
