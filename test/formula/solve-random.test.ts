import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Expression, type Metric, defineMetric, number, quantity, solve } from '../../src/index';
import { Fraction } from '../fraction';

// Formulas that nobody chose: a linear fraction of the input, written in many ways, around it sums, products and
// absolute values. The answer is put in again by fractions of BigInt, apart from the library.

type Tree =
  | { readonly kind: 'x' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'plus' | 'minus' | 'times' | 'div' | 'min' | 'max'; readonly operands: readonly [Tree, Tree] }
  | { readonly kind: 'abs'; readonly operand: Tree };

const constant = fc.integer({ min: -9, max: 9 }).map((value): Tree => ({ kind: 'number', value }));
const binary = fc.constantFrom('plus', 'minus', 'times', 'div', 'min', 'max');
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    { weight: 1, arbitrary: fc.constant<Tree>({ kind: 'x' }) },
    { weight: 1, arbitrary: constant },
    {
      weight: 4,
      arbitrary: fc
        .tuple(binary, tie('tree'), tie('tree'))
        .map(([kind, left, right]): Tree => ({ kind, operands: [left, right] })),
    },
    { weight: 1, arbitrary: tie('tree').map((operand): Tree => ({ kind: 'abs', operand })) },
  ),
}));

function build(part: Tree, x: Expression): Expression {
  switch (part.kind) {
    case 'x':
      return x;
    case 'number':
      return number(part.value);
    case 'abs':
      return build(part.operand, x).abs();
    default:
      return build(part.operands[0], x)[part.kind](build(part.operands[1], x));
  }
}

/** @throws RangeError where a divisor is zero */
function evaluate(part: Tree, x: Fraction): Fraction {
  if (part.kind === 'x') return x;
  if (part.kind === 'number') return new Fraction(BigInt(part.value));
  if (part.kind === 'abs') return evaluate(part.operand, x).abs();
  const [left, right] = part.operands.map((operand) => evaluate(operand, x)) as [Fraction, Fraction];
  if (part.kind === 'min') return left.compare(right) < 0 ? left : right;
  if (part.kind === 'max') return left.compare(right) > 0 ? left : right;
  return left[part.kind](right);
}

function valueOf(part: Tree, x: Fraction): Fraction | undefined {
  try {
    return evaluate(part, x);
  } catch {
    return undefined;
  }
}

function metricOf(part: Tree): Metric {
  const x = quantity({ title: 'x', unit: 'number', description: 'A number.', timing: 'flow' });
  return defineMetric({
    name: 'test',
    title: 'Test',
    description: 'A metric for this test.',
    unit: 'number',
    better: 'higher',
    inputs: { x },
    formula: ({ x }) => build(part, x).plus(0),
    example: { input: { x: 1 }, result: '1' },
  }) as unknown as Metric;
}

it('finds the number that a result came from, among all that give it', () => {
  let found = 0;
  fc.assert(
    fc.property(tree, fc.integer({ min: -20, max: 20 }), (part, original) => {
      const expected = valueOf(part, new Fraction(BigInt(original)));
      fc.pre(expected !== undefined);
      // Results with endless digits would be another equation.
      const result = Fraction.parse(expected.rounded());
      fc.pre(result.compare(expected) === 0);
      const { data, error } = solve.safe(metricOf(part), { result: result.rounded() });
      if (data === undefined) {
        expect(error.message).toMatch(
          / (any allowed|more than one) number for |cannot be turned round|too close to zero/,
        );
        return;
      }
      const answers = [data, ...data.others].map(({ value }) => value);
      expect(answers.some((value) => value.eq(original))).toBe(true);
      for (const value of answers) {
        const again = evaluate(part, Fraction.parse(String(value)));
        const difference = Number(again.minus(result).rounded());
        expect(Math.abs(difference)).toBeLessThanOrEqual(1e-25 * Math.max(1, Math.abs(Number(result.rounded()))));
      }
      found += 1;
    }),
    { numRuns: 150, maxSkipsPerRun: 100 },
  );
  expect(found).toBeGreaterThan(20);
});
