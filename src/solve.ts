import { Equation, RESULT } from './equation';
import { InvalidInputError } from './errors/invalid-input-error';
import { MetricError } from './errors/metric-error';
import { inputSchema } from './input-schema';
import type { Inputs, Metric, MetricInput } from './metric';
import type { Measured } from './quantity';
import type { DecimalInput } from './read-decimal';
import type { Solution } from './solution';

/** The result that a metric is to have, and all of its inputs but the one that is looked for. */
export type SolveInput<I extends Inputs> = { readonly result: DecimalInput } & {
  readonly [Name in keyof I]?: DecimalInput | undefined;
};

export type SafeSolution<Name extends string = string> =
  | { readonly success: true; readonly data: Solution<Name>; readonly error?: never }
  | { readonly success: false; readonly data?: never; readonly error: MetricError };

interface Solve {
  /**
   * Turns a metric round: what must the input that is left out be, for the metric to have this result?
   * `solve(winRate, { result: '0.4', lostDeals: 70 })` tells how many deals must be won.
   *
   * @throws InvalidInputError if a field is unknown or wrong, if the metric never has such a result, or if not exactly
   * one input is left out
   * @throws UndefinedMetricError if no value gives the result, if the one that does is not allowed, or if any value does
   * @throws MetricError if the formula cannot be turned round for this input, as where it has the third power of it
   */
  <I extends Inputs>(metric: Metric<I>, input: SolveInput<NoInfer<I>>): Solution<keyof I & string>;
  /** The same as calling it, with the error as a value. */
  readonly safe: <I extends Inputs>(metric: Metric<I>, input: SolveInput<NoInfer<I>>) => SafeSolution<keyof I & string>;
}

function solveOrThrow<I extends Inputs>(metric: Metric<I>, input: SolveInput<I>): Solution<keyof I & string> {
  if (RESULT in metric.inputs) {
    throw new TypeError(`${metric.name} has an input ${RESULT}, which solve takes for the result of the metric`);
  }
  const unknown = inputLeftOut(metric as unknown as Metric, input);
  const equation = new Equation(metric as unknown as Metric, unknown, input as unknown as MetricInput<Inputs>);
  return equation.solve();
}

function safe<I extends Inputs>(metric: Metric<I>, input: SolveInput<I>): SafeSolution<keyof I & string> {
  try {
    return { success: true, data: solveOrThrow(metric, input) };
  } catch (error) {
    if (error instanceof MetricError) return { success: false, error };
    throw error;
  }
}

export const solve: Solve = /* @__PURE__ */ Object.assign(solveOrThrow, { safe });

/** @throws InvalidInputError if there is none, if there are several, or if a field is no input */
function inputLeftOut({ name: metric, title, unit, description, inputs }: Metric, input: unknown): string {
  const result: Measured = { title, unit, description };
  const { error } = inputSchema({ [RESULT]: result, ...inputs }, [], () => '' as never).safeParse(input);
  // What is wrong with the object as a whole: that it is none, or that it has fields which are no inputs.
  const issues = (error?.issues ?? []).filter(({ path }) => path.length === 0);
  if (issues.length > 0) throw new InvalidInputError(metric, issues);
  const names = Object.keys(inputs);
  const missing = names.filter((name) => (input as Readonly<Record<string, unknown>>)[name] === undefined);
  const [unknown, ...others] = missing;
  if (unknown !== undefined && others.length === 0) return unknown;
  const message =
    unknown === undefined
      ? `leave out the input to solve for: one of ${names.join(', ')}`
      : `leave out only one of ${missing.join(', ')}`;
  throw new InvalidInputError(metric, [{ code: 'custom', input, path: [], message }]);
}
