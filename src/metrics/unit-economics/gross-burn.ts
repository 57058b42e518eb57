import { defineMetric } from '../../metric';
import { cashSpent } from '../../vocabulary/unit-economics';

export const grossBurn = defineMetric({
  name: 'grossBurn',
  title: 'Gross burn',
  description: 'TODO',
  unit: 'money',
  better: 'lower',
  inputs: { cashSpent },
  formula: ({ cashSpent }) => cashSpent,
  example: { input: { cashSpent: 0 }, result: 'TODO' },
});
