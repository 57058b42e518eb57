import * as z from 'zod/mini';
import type { Decimal } from './decimal';
import { expose } from './exact';
import { type DecimalInput, type Range, notation, rangeOf, readDecimal } from './read-decimal';
import type { Unit } from './unit';

/**
 * How a quantity relates to the period it is measured in: a `flow` adds up over periods (revenue), a balance stands at
 * the `start` or at the `end` of one (customers at the start), and what is measured over the whole `period` does neither
 * (distinct users, averages, prices, terms of a contract).
 */
export type Timing = 'flow' | 'start' | 'end' | 'period';

export interface QuantityDefinition {
  /** The name as it stands inside a formula: lower case, but for proper names and abbreviations. */
  readonly title: string;
  readonly unit: Unit;
  /** One line that says what is counted, and what is not. */
  readonly description: string;
  readonly timing: Timing;
  /** For money that is never below zero, such as a cost given as a positive amount. */
  readonly nonNegative?: true;
}

/** A named, typed input of metrics: "won deals: a count". */
export interface Quantity extends QuantityDefinition {
  readonly kind: 'quantity';
}

/** Defines a quantity; the name of the constant that holds it is the name of the input. */
/* @__NO_SIDE_EFFECTS__ */
export function quantity(definition: QuantityDefinition): Quantity {
  return Object.freeze({ kind: 'quantity', ...definition });
}

/** What an input of a metric shares with the metric it may be: both are a number in a unit. */
export interface Measured {
  readonly title: string;
  readonly unit: Unit;
  readonly description: string;
  readonly nonNegative?: true;
}

export function rangeOfInput({ unit, nonNegative }: Measured): Range {
  const range = rangeOf(unit);
  return nonNegative ? { ...range, minimum: 0 } : range;
}

export type DecimalSchema = z.ZodMiniType<Decimal, DecimalInput>;

/**
 * The zod schema of one input: from whatever a caller may give to a Decimal. Its JSON Schema is registered with it, so
 * `z.toJSONSchema(schema, { io: 'input' })` knows the bounds that only code can check.
 */
export function schemaOf(input: Measured): DecimalSchema {
  const range = rangeOfInput(input);
  const { whole, minimum, maximum } = range;
  const decimal = z.check((payload) => {
    const read = readDecimal(payload.value, range);
    if (typeof read === 'string') payload.issues.push({ code: 'custom', message: read, input: payload.value });
    else payload.value = expose(read);
  });
  const schema = z
    .unknown()
    .check(decimal)
    .register(z.globalRegistry, {
      title: input.title,
      description: input.description,
      type: [whole ? 'integer' : 'number', 'string'],
      pattern: notation.source,
      ...(minimum > -Infinity && { minimum }),
      ...(maximum < Infinity && { maximum }),
    });
  return schema as unknown as DecimalSchema;
}
