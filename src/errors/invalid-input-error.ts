import type * as z from 'zod/mini';
import { MetricError } from './metric-error';

/**
 * The input is not what the metric asks for: a field is missing, unknown or of the wrong kind, or the fields contradict
 * each other. `issues` has one entry for each fault, as zod reports it.
 */
export class InvalidInputError extends MetricError {
  override readonly name = 'InvalidInputError';
  readonly issues: readonly z.core.$ZodIssue[];

  constructor(metric: string, issues: readonly z.core.$ZodIssue[]) {
    super(metric, issues.map(({ path, message }) => [...path, message].join(' ')).join('; '));
    this.issues = issues;
  }
}
