import { expect, it } from 'vitest';
import { defineMetric, quantity } from 'metricbook';
import { conditionText } from '../../src/cli/condition-text';

it('writes the sides as formulas, with brackets', () => {
  const input = (title: string) => quantity({ title, unit: 'number', description: 'A number.', timing: 'flow' });
  const { conditions } = defineMetric({
    name: 'test',
    title: 'Test',
    description: 'A metric for this test.',
    unit: 'number',
    better: 'higher',
    inputs: { a: input('Some a'), b: input('b') },
    formula: ({ a, b }) => a.plus(b),
    conditions: ({ a, b }) => [
      a.minus(b).times(2).atMost(a.plus(b).div(3)),
      a.max(b).moreThan(0),
      a.abs().atLeast(b.pow(2)),
    ],
    example: { input: { a: 1, b: 1 }, result: '2' },
  });
  expect(conditions.map(conditionText)).toEqual([
    '(some a − b) × 2 ≤ (some a + b) ÷ 3',
    'max(some a, b) > 0',
    '|some a| ≥ b ^ 2',
  ]);
});
