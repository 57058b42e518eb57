import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metrics } from '../src/catalogue/index';
import { Decimal, type Metric, solve, UndefinedMetricError } from '../src/index';
import { type Measured, rangeOfInput } from '../src/quantity';
import { arbitraryInput } from './arbitrary-input';

// Every input of every metric is left out in turn, and must come back from the result.
const pairs = metrics.flatMap((metric) =>
  Object.keys(metric.inputs).map((input) => [`${metric.name} for ${input}`, metric, input] as const),
);

type Values = Readonly<Record<string, string>>;

// A result of 34 digits tells that much of the input, or less where the input hardly shows in it.
function isOriginal(value: Decimal, original: string, values: Values): boolean {
  const size = Decimal.max(1, ...Object.values(values).map((each) => new Decimal(each).abs()));
  return value.minus(original).abs().lte(size.times('1e-22'));
}

function givesResult(metric: Metric, values: Values, result: Decimal): boolean {
  const again = metric.safe(values).data;
  return again?.minus(result).abs().lte(result.abs().times('1e-33')) ?? false;
}

/**
 * Whether the rounded result is the same for other values of the input: so where a growth comes as close to -1 as 34
 * digits can tell, though it never is -1.
 */
function isLost(metric: Metric, values: Values, input: string, result: Decimal): boolean {
  const original = new Decimal(values[input] ?? '');
  const { whole } = rangeOfInput(metric.inputs[input] as Measured);
  const others = whole ? [original.minus(1), original.plus(1)] : [original.times('0.999'), original.times('1.001')];
  return others.some((other) => metric.safe({ ...values, [input]: other.toString() }).data?.eq(result));
}

it('covers every input of every metric', () => {
  expect(pairs.length).toBe(metrics.reduce((sum, { inputs }) => sum + Object.keys(inputs).length, 0));
});

describe.each(pairs)('%s', (_, metric, input) => {
  it('gives back the input that was left out', () => {
    let solved = 0;
    fc.assert(
      fc.property(arbitraryInput(metric), (values) => {
        const { data: result } = metric.safe(values);
        // A result beyond these bounds is no number to pass.
        fc.pre(result !== undefined && Math.abs(result.e) <= 1000);
        const { [input]: original = '', ...given } = values;
        const { data: solution, error } = solve.safe(metric, { ...given, result });
        if (solution === undefined) {
          expect(error).toBeInstanceOf(UndefinedMetricError);
          if (isLost(metric, values, input, result)) return;
          expect(error.message).toMatch(/because (any allowed|more than one) number for /);
          return;
        }
        solved += 1;
        const answers = [solution, ...solution.others];
        const isFound = answers.some(
          ({ value }) =>
            isOriginal(value, original, values) || givesResult(metric, { ...given, [input]: value.toString() }, result),
        );
        expect(isFound, `${JSON.stringify(values)} ${String(result)} ${String(solution)}`).toBe(true);
        const { minimum, maximum, whole } = rangeOfInput(metric.inputs[input] as Measured);
        for (const { value } of answers) expect(value.gte(minimum) && value.lte(maximum)).toBe(true);
        if (whole) {
          const wholes = answers.flatMap((answer) => [answer.whole?.below, answer.whole?.above]);
          expect(wholes.some((answer) => answer?.value.eq(original) && answer.result.eq(result))).toBe(true);
        }
      }),
      { numRuns: 15, maxSkipsPerRun: 1000 },
    );
    expect(solved).toBeGreaterThan(0);
  });
});
