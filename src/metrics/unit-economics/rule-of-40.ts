import { defineMetric } from '../../metric';
import { revenueGrowth, profitMargin } from '../../vocabulary/unit-economics';

export const ruleOf40 = defineMetric({
  name: 'ruleOf40',
  title: 'Rule of 40',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { revenueGrowth, profitMargin },
  formula: ({ revenueGrowth, profitMargin }) => revenueGrowth.plus(profitMargin),
  example: { input: { revenueGrowth: 0, profitMargin: 0 }, result: 'TODO' },
  notes: ['0.4 is forty percent; name the margin used'],
});
