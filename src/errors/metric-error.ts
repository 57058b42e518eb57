/** What every error of a metric has in common: the name of the metric, in `metric` and at the start of the message. */
export class MetricError extends Error {
  override readonly name: string = 'MetricError';
  /** The metric's name, as it is imported. */
  readonly metric: string;

  constructor(metric: string, reason: string) {
    super(`${metric}: ${reason}`);
    this.metric = metric;
  }
}
