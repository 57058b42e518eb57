import { describe, expect, it } from 'vitest';
import { InvalidInputError, type Metric, type MetricInput, UndefinedMetricError } from '../../src/index';
import type { Inputs } from '../../src/metric';
import { Fraction } from '../fraction';

type Case<I extends Inputs> = {
  readonly input: MetricInput<I>;
  /** Where the expected value comes from, if it was not worked by hand. */
  readonly source?: string;
} & (
  | { /** A decimal, or a fraction such as "2/3", correct to the last of 34 digits. */ readonly result: string }
  | { /** The reason for which there is no value, in full. */ readonly undefined: string }
  | { /** A part of the message that refuses the input. */ readonly refused: string }
);

/** A table of inputs of one metric and what must come of them: a result, no value, or a refusal. */
export function describeMetric<I extends Inputs>(metric: Metric<I>, cases: readonly Case<I>[]): void {
  describe(metric.name, () => {
    it.each(cases.map((row) => [titleOf(row), row] as const))('%s', (_, row) => {
      const outcome = metric.safe(row.input);
      if ('result' in row) {
        expect(outcome.error?.message).toBeUndefined();
        expect(Fraction.parse(String(outcome.data)).rounded()).toBe(Fraction.parse(row.result).rounded());
      } else if ('undefined' in row) {
        expect(outcome.error).toBeInstanceOf(UndefinedMetricError);
        expect((outcome.error as UndefinedMetricError).reason).toBe(row.undefined);
      } else {
        expect(outcome.error).toBeInstanceOf(InvalidInputError);
        expect(outcome.error?.message).toContain(row.refused);
      }
    });
  });
}

function titleOf<I extends Inputs>(row: Case<I>): string {
  const input = Object.entries(row.input).map(([name, value]) => `${name} ${String(value)}`);
  const outcome = 'result' in row ? row.result : 'undefined' in row ? 'undefined' : 'refused';
  return `${input.join(', ')} → ${outcome}${row.source === undefined ? '' : ` (${row.source})`}`;
}
