import { containsInput } from './contains-input';
import { type Condition, Expression } from './expression';
import { tidy } from './tidy';

/** What a formula comes to wherever some conditions hold. */
export interface Branch {
  readonly expression: Expression;
  readonly conditions: readonly Condition[];
}

/**
 * Takes a formula apart where an input stands in a minimum, a maximum or an absolute value: |a − b| is a − b where that is
 * at least 0, and b − a where it is at most 0. The branches meet where two of them are equal, and leave nothing out.
 */
export function branchesOf(expression: Expression, input: string): readonly Branch[] {
  const { node, dimension } = expression;
  if (node.kind !== 'operation' || !containsInput(expression, input)) return [{ expression, conditions: [] }];
  const [first, second] = node.operands;
  const lefts = branchesOf(first, input);
  if (second === undefined) return lefts.flatMap(signsOf);
  const rights = branchesOf(second, input);
  return lefts.flatMap((left) =>
    rights.flatMap((right) => {
      if (node.operation === 'min') return choicesOf(left, right, 'at most');
      if (node.operation === 'max') return choicesOf(left, right, 'at least');
      const operands = [left.expression, right.expression] as const;
      const conditions = [...left.conditions, ...right.conditions];
      return [{ expression: new Expression({ ...node, operands }, dimension), conditions }];
    }),
  );
}

function signsOf({ expression, conditions }: Branch): readonly Branch[] {
  const compared = (relation: Condition['relation']): Condition => ({
    left: expression,
    relation,
    right: tidy.constant(0),
  });
  return [
    { expression, conditions: [...conditions, compared('at least')] },
    { expression: tidy.negative(expression), conditions: [...conditions, compared('at most')] },
  ];
}

function choicesOf(left: Branch, right: Branch, relation: Condition['relation']): readonly Branch[] {
  const conditions = [...left.conditions, ...right.conditions];
  return [[left.expression, right.expression] as const, [right.expression, left.expression] as const].map(
    ([chosen, other]) => ({
      expression: chosen,
      conditions: [...conditions, { left: chosen, relation, right: other }],
    }),
  );
}
