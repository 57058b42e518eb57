import * as z from 'zod/mini';
import { InvalidInputError } from '../errors/invalid-input-error';
import { MetricError } from '../errors/metric-error';
import { UndefinedMetricError } from '../errors/undefined-metric-error';
import type { Metric, MetricInput, SafeResult } from '../metric';
import type { Messages } from './translate-messages';

/**
 * The same metric, whose errors speak the language: those that it throws, that `safe` returns, and the issues of its
 * `schema`. They are of the same classes, with the same paths and codes.
 */
export function translateErrors(metric: Metric, messages: Messages): Metric {
  const calling = <Result>(compute: () => Result): Result => {
    try {
      return compute();
    } catch (error) {
      throw error instanceof MetricError ? translateError(error, messages) : error;
    }
  };
  let schema: Metric['schema'] | undefined;
  const own = (input: MetricInput<Metric['inputs']>) => calling(() => metric(input));
  const members = {
    safe: (input: MetricInput<Metric['inputs']>): SafeResult => {
      const outcome = metric.safe(input);
      return outcome.success ? outcome : { success: false, error: translateError(outcome.error, messages) };
    },
    explain: (input: MetricInput<Metric['inputs']>) => calling(() => metric.explain(input)),
    get schema() {
      return (schema ??= translateIssues(metric.schema, messages));
    },
  };
  return Object.freeze(
    Object.defineProperties(own, {
      ...Object.getOwnPropertyDescriptors(metric),
      ...Object.getOwnPropertyDescriptors(members),
    }) as Metric,
  );
}

/** The same error in the language, if it is of known messages. One that is in the language already stays as it is. */
export function translateError(error: MetricError, messages: Messages): MetricError {
  const { metric } = error;
  if (error instanceof InvalidInputError) {
    const issues = error.issues.map((issue) => ({ ...issue, message: messages.translate(issue.message) }));
    const problems = issues.map(({ path, message }) =>
      path.length === 0 ? message : messages.ofField(path.join(' '), message),
    );
    return reworded(error, new InvalidInputError(metric, issues), problems.join('; '));
  }
  if (error instanceof UndefinedMetricError) {
    const reason = messages.translate(error.reason);
    return reworded(error, new UndefinedMetricError(metric, reason), messages.undefinedBecause(reason));
  }
  const english = error.message.slice(`${metric}: `.length);
  const problem = messages.translate(english);
  return problem === english ? error : reworded(error, new MetricError(metric, problem), problem);
}

/** The classes of errors write their message in English. The stack goes on telling where the original was thrown. */
function reworded(original: MetricError, error: MetricError, text: string): MetricError {
  error.message = `${error.metric}: ${text}`;
  if (original.stack !== undefined) error.stack = original.stack.replace(original.message, () => error.message);
  return error;
}

function translateIssues(schema: Metric['schema'], messages: Messages): Metric['schema'] {
  return schema.check(
    z.check(
      ({ issues }) => {
        for (const [index, issue] of issues.entries()) {
          const describe = issue.inst?._zod.def.error as z.core.$ZodErrorMap | undefined;
          const message = issue.message ?? describe?.(issue);
          if (typeof message === 'string') issues[index] = { ...issue, message: messages.translate(message) };
        }
      },
      // After an error, only those checks run that say when.
      { when: () => true },
    ),
  );
}
