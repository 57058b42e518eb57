import * as z from 'zod/mini';
import { Exact, type ExactNumber, toExact } from './exact';
import type { Decimal } from './decimal';
import { compileCondition, type Fail, type Values } from './formula/evaluate';
import type { Condition, Expression } from './formula/expression';
import { text } from './formula/notation/text';
import { type Notation, render } from './formula/render';
import { nearestName } from './nearest-name';
import { type DecimalSchema, type Measured, schemaOf } from './quantity';

/** The zod schema of the input of a metric with inputs of these names. */
export type InputSchema<Name extends PropertyKey> = z.ZodMiniObject<Record<Name, DecimalSchema>, z.core.$strict>;

/** The schema of a metric's input: each field, no other field, and the conditions that hold between them. */
export function inputSchema(
  inputs: Readonly<Record<string, Measured>>,
  conditions: readonly Condition[],
  fail: Fail,
): InputSchema<string> {
  const names = Object.keys(inputs);
  const fields = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, schemaOf(input)]));
  const object = z.strictObject(fields, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? unknownFields(issue.keys as readonly string[], names)
        : `takes one object { ${names.join(', ')} }`,
  });
  const checks = conditions.map((condition) => {
    const holds = compileCondition(condition, names, fail);
    return z.check<z.output<typeof object>>(({ value: input, issues }) => {
      const values = names.map((name) => new Exact(input[name] as Decimal));
      if (!holds(values)) issues.push({ code: 'custom', input, ...contradiction(condition, names, values) });
    });
  });
  return object.check(...checks);
}

function unknownFields(unknown: readonly string[], names: readonly string[]): string {
  const problems = unknown.map((field) => {
    const meant = nearestName(field, names);
    return `has no input ${JSON.stringify(field)}${meant === undefined ? '' : `; did you mean "${meant}"?`}`;
  });
  return problems.join('; ');
}

const withNames: Notation = { ...text, input: (name) => name };

function contradiction(
  { left, relation, right }: Condition,
  names: readonly string[],
  values: Values,
): { path: string[]; message: string } {
  const numbers = (side: Expression): string =>
    render(side, text, ({ node }) =>
      node.kind === 'input' ? toExact(values[names.indexOf(node.name)] as ExactNumber) : undefined,
    );
  const message = `must be ${relation} ${render(right, withNames)} (received ${numbers(left)} and ${numbers(right)})`;
  return left.node.kind === 'input'
    ? { path: [left.node.name], message }
    : { path: [], message: `${render(left, withNames)} ${message}` };
}
