import { defineMetric } from '../../metric';
import { revenue, costOfGoodsSold } from '../../vocabulary/revenue';

export const grossMargin = defineMetric({
  name: 'grossMargin',
  title: 'Gross margin',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { revenue, costOfGoodsSold },
  formula: ({ revenue, costOfGoodsSold }) => revenue.minus(costOfGoodsSold).div(revenue),
  example: { input: { revenue: 0, costOfGoodsSold: 0 }, result: 'TODO' },
});
