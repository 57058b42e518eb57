import { defineMetric } from '../../metric';
import { revenue, variableCosts } from '../../vocabulary/revenue';

export const contributionMargin = defineMetric({
  name: 'contributionMargin',
  title: 'Contribution margin',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { revenue, variableCosts },
  formula: ({ revenue, variableCosts }) => revenue.minus(variableCosts).div(revenue),
  example: { input: { revenue: 0, variableCosts: 0 }, result: 'TODO' },
});
