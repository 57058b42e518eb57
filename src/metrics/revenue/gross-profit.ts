import { defineMetric } from '../../metric';
import { revenue, costOfGoodsSold } from '../../vocabulary/revenue';

export const grossProfit = defineMetric({
  name: 'grossProfit',
  title: 'Gross profit',
  description: 'TODO',
  unit: 'money',
  better: 'higher',
  inputs: { revenue, costOfGoodsSold },
  formula: ({ revenue, costOfGoodsSold }) => revenue.minus(costOfGoodsSold),
  example: { input: { revenue: 0, costOfGoodsSold: 0 }, result: 'TODO' },
});
