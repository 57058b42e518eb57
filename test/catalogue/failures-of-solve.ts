import { metrics } from '../../src/catalogue/index';
import {
  type DecimalInput,
  defineMetric,
  type Expression,
  type Metric,
  type MetricError,
  quantity,
  solve,
} from '../../src/index';

type Given = Readonly<Record<string, DecimalInput>>;

export interface FailureOfSolve {
  readonly metric: Metric;
  readonly given: Given;
  readonly error: MetricError;
}

/** What solve says of a metric, which may be one of another language. */
export function failureOf(metric: Metric, given: Given): MetricError | undefined {
  return solve.safe(metric, given as Given & { result: DecimalInput }).error;
}

const plain = (title: string) => quantity({ title, unit: 'number', description: 'A number.', timing: 'flow' });

function metricOf(
  formula: (of: Readonly<Record<'x' | 'a', Expression>>) => Expression,
  x: ReturnType<typeof quantity> = plain('x'),
): Metric {
  return defineMetric({
    name: 'test',
    title: 'Test',
    description: 'A metric for this test.',
    unit: 'number',
    better: 'higher',
    inputs: { x, a: plain('a') },
    formula,
    example: { input: { x: 1, a: 1 }, result: '' },
  }) as unknown as Metric;
}

const share = quantity({ title: 'x', unit: 'share', description: 'A share.', timing: 'flow' });

/** What no metric of the catalogue comes to. */
export const rareCases = {
  power: [metricOf(({ x, a }) => x.pow(3).plus(x).plus(a)), { result: 3, a: 2 }],
  places: [metricOf(({ x, a }) => x.pow(0.5).plus(x).plus(a)), { result: 3, a: 2 }],
  powers: [metricOf(({ x, a }) => a.pow(a.pow(x))), { result: 3, a: 2 }],
  negative: [metricOf(({ x, a }) => a.times(-1).pow(x)), { result: 3, a: 2 }],
  divided: [metricOf(({ x, a }) => x.times(3).minus(a).div(x.times(3).minus(a)).times(6)), { result: 3, a: 1 }],
  farOut: [metricOf(({ x, a }) => x.div(a)), { result: '1e900', a: '1e900' }],
  both: [metricOf(({ x, a }) => x.minus('0.5').abs().times(a), share), { result: 1, a: 1 }],
} as const satisfies Readonly<Record<string, readonly [Metric, Given]>>;

/** Each input of a metric in its turn left out, with results and other inputs of all kinds. */
function unsolvable({ example }: Metric): Given[] {
  const fields = Object.keys(example.input);
  const left = fields.flatMap((field) => {
    const { [field]: _, ...given } = example.input;
    const results = [0, -2, 1, 2.5, 'x'].map((result) => ({ ...given, result }));
    const inputs = Object.keys(given).flatMap((other) =>
      [0, -1].map((value) => ({ ...given, [other]: value, result: 0 })),
    );
    return [...results, ...inputs];
  });
  const given = { ...example.input, result: example.result };
  const wrong = [given, { result: 1 }, { ...given, noSuchField: 1 }, {}, null, 5] as unknown as Given[];
  return [...left, ...wrong];
}

/** What solve refuses, over all metrics of the catalogue, and the rare cases. */
export const failuresOfSolve: readonly FailureOfSolve[] = [
  ...metrics.flatMap((metric) => unsolvable(metric).map((given) => [metric, given] as const)),
  ...Object.values(rareCases),
].flatMap(([metric, given]) => {
  const error = failureOf(metric, given);
  return error === undefined ? [] : [{ metric, given, error }];
});
