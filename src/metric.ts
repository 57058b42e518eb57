import * as z from 'zod/mini';
import type { Decimal } from './decimal';
import { InvalidInputError } from './errors/invalid-input-error';
import { MetricError } from './errors/metric-error';
import { UndefinedMetricError } from './errors/undefined-metric-error';
import type { ExactNumber } from './exact';
import { compile, compileCondition, type Values } from './formula/evaluate';
import { explain, type Explanation } from './formula/explain';
import { type Condition, Expression, symbol } from './formula/expression';
import { Formula } from './formula/formula';
import { text } from './formula/notation/text';
import { render } from './formula/render';
import { inputSchema, type InputSchema } from './input-schema';
import { type Measured, type Quantity, rangeOfInput } from './quantity';
import { type DecimalInput, type Range, readDecimal } from './read-decimal';
import { describeDimension, dimensionOf, type Unit, yieldsUnit } from './unit';

/** What a metric is computed from: quantities, or the results of other metrics. */
export type Inputs = Readonly<Record<string, Quantity | MetricInfo>>;

/** The numbers that a caller passes: one for each input. */
export type MetricInput<I extends Inputs> = { readonly [Name in keyof I]: DecimalInput };

type Symbols<I extends Inputs> = { readonly [Name in keyof I]: Expression };

type Direction = 'higher' | 'lower' | 'neutral';

/** A book, standard or vendor that defines a metric so. */
export interface Source {
  readonly title: string;
  readonly url?: string;
}

export interface MetricDefinition<I extends Inputs> {
  /** The name it is exported and catalogued under, in camel case. */
  readonly name: string;
  readonly title: string;
  /** What it tells, in a sentence that someone outside the field understands. */
  readonly description: string;
  /** Other names and abbreviations in use. */
  readonly aliases?: readonly string[];
  readonly unit: Unit;
  /** For a metric in money or a multiple that is never below zero, such as a cost; checked where it is an input. */
  readonly nonNegative?: true;
  /** Which way is an improvement. */
  readonly better: Direction;
  readonly inputs: I;
  /** Runs once, on symbols: the tree it builds is computed, explained and written in every notation. */
  readonly formula: (inputs: Symbols<NoInfer<I>>) => Expression;
  /** What valid input fulfils. Other input is refused. */
  readonly conditions?: (inputs: Symbols<NoInfer<I>>) => readonly Condition[];
  /** What must hold for the metric to have a value. Where it does not, valid input has no answer. */
  readonly definedWhen?: (inputs: Symbols<NoInfer<I>>) => readonly Condition[];
  readonly example: { readonly input: MetricInput<NoInfer<I>>; readonly result: string };
  /** The trap, and the sibling to use instead. */
  readonly notes?: readonly string[];
  readonly sources?: readonly Source[];
  /** Names of metrics that are read beside this one, or taken for it. */
  readonly related?: readonly string[];
}

export type SafeResult =
  | { readonly success: true; readonly data: Decimal; readonly error?: never }
  | { readonly success: false; readonly data?: never; readonly error: MetricError };

/** All that a metric says of itself, whatever its inputs are. */
export interface MetricInfo extends Measured {
  readonly kind: 'metric';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly better: Direction;
  readonly inputs: Inputs;
  readonly formula: Formula;
  /** The formula with the metrics among its inputs replaced by their own formulas, down to quantities. */
  readonly expanded: Formula;
  readonly conditions: readonly Condition[];
  readonly definedWhen: readonly Condition[];
  readonly example: { readonly input: Readonly<Record<string, DecimalInput>>; readonly result: string };
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
  readonly related: readonly string[];
}

/** A metric: a function from its inputs to a Decimal, which also knows all that is to be known of itself. */
export interface Metric<I extends Inputs = Inputs> extends MetricInfo {
  /**
   * @throws InvalidInputError if a field is missing, unknown, of the wrong kind, or contradicts another
   * @throws UndefinedMetricError if valid input has no answer, as where a divisor is zero
   */
  (input: MetricInput<I>): Decimal;
  readonly name: string;
  readonly inputs: I;
  /** The same as calling it, with the error as a value. */
  readonly safe: (input: MetricInput<I>) => SafeResult;
  /**
   * The formula with the numbers put in, every step and the result.
   *
   * @throws the same errors as calling it
   */
  readonly explain: (input: MetricInput<I>) => Explanation;
  readonly formula: Formula<keyof I & string>;
  /** Reads input into Decimals. `z.toJSONSchema(metric.schema, { io: 'input' })` makes JSON Schema of it. */
  readonly schema: InputSchema<keyof I>;
  readonly example: { readonly input: MetricInput<I>; readonly result: string };
}

/**
 * Defines a metric.
 *
 * @throws TypeError if the formula adds unlike units, or does not yield the unit declared
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineMetric<const I extends Inputs>(definition: MetricDefinition<I>): Metric<I> {
  const { name, inputs, unit } = definition;
  const names = Object.keys(inputs);
  const known = new Set(names);
  const ranges = Object.values(inputs).map(rangeOfInput);
  const symbols = mapValues(inputs, (input, key) => symbol(key, input)) as Symbols<I>;
  const expression = definition.formula(symbols);
  if (!yieldsUnit(expression.dimension, unit)) {
    const yields = describeDimension(expression.dimension);
    throw new TypeError(`${name} is declared as ${unit}, but its formula yields ${yields}`);
  }
  const conditions = definition.conditions?.(symbols) ?? [];
  const definedWhen = definition.definedWhen?.(symbols) ?? [];

  const fail = (reason: string): never => {
    throw new UndefinedMetricError(name, reason);
  };
  const program = lazy(() => ({
    calculate: compile(expression, names, fail),
    conditions: conditions.map((condition) => compileCondition(condition, names, fail)),
    definedWhen: definedWhen.map((condition) => compileCondition(condition, names, fail)),
  }));
  const schema = lazy(() => inputSchema(inputs, conditions, fail));

  const refuse = (input: unknown): never => {
    throw new InvalidInputError(name, z.safeParse(schema(), input).error?.issues ?? []);
  };
  // The schema's own reader of numbers without the schema, which takes ten times as long and is asked only to explain.
  const read = (input: unknown): Values => {
    if (typeof input !== 'object' || input === null) return refuse(input);
    for (const key in input) if (!known.has(key)) return refuse(input);
    const values: ExactNumber[] = [];
    for (let index = 0; index < names.length; index += 1) {
      const value = readDecimal((input as Record<string, unknown>)[names[index] as string], ranges[index] as Range);
      if (typeof value === 'string') return refuse(input);
      values.push(value);
    }
    for (const holds of program().conditions) if (!holds(values)) return refuse(input);
    for (let index = 0; index < definedWhen.length; index += 1) {
      if (!program().definedWhen[index]?.(values)) fail(unmet(definedWhen[index] as Condition));
    }
    return values;
  };
  const calculate = (input: MetricInput<I>): Decimal => program().calculate(read(input));

  const expanded = lazy(() => new Formula(expand(definition)));
  const members = {
    kind: 'metric',
    name,
    title: definition.title,
    description: definition.description,
    aliases: definition.aliases ?? [],
    unit,
    ...(definition.nonNegative && { nonNegative: true }),
    better: definition.better,
    inputs,
    formula: new Formula(expression),
    get expanded() {
      return expanded();
    },
    get schema() {
      return schema();
    },
    conditions,
    definedWhen,
    example: definition.example,
    notes: definition.notes ?? [],
    sources: definition.sources ?? [],
    related: definition.related ?? [],
    safe(input: MetricInput<I>): SafeResult {
      try {
        return { success: true, data: calculate(input) };
      } catch (error) {
        if (error instanceof MetricError) return { success: false, error };
        throw error;
      }
    },
    explain(input: MetricInput<I>): Explanation {
      const values = read(input);
      return explain({ ...definition, formula: expression }, (part) => compile(part, names, fail)(values));
    },
  };
  freezeAll([members.aliases, members.inputs, conditions, definedWhen, members.notes, members.related]);
  freezeAll([members.example.input, members.example, ...members.sources, members.sources]);
  return Object.freeze(Object.defineProperties(calculate, Object.getOwnPropertyDescriptors(members)) as Metric<I>);
}

function expand<I extends Inputs>({ inputs, formula }: MetricDefinition<I>): Expression {
  return formula(
    mapValues(inputs, (input, name) => {
      // A metric counts as the unit it declares: "money per deal" inside it is money outside.
      if (input.kind === 'metric') return new Expression(input.expanded.expression.node, dimensionOf(input.unit));
      return symbol(name, input);
    }) as Symbols<I>,
  );
}

function unmet({ left, relation, right }: Condition): string {
  return `${render(left, text)} is not ${relation} ${render(right, text)}`;
}

function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value, key: string) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

function lazy<Value extends object>(create: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= create());
}

function freezeAll(values: readonly object[]): void {
  for (const value of values) Object.freeze(value);
}
