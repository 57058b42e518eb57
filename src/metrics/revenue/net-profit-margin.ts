import { defineMetric } from '../../metric';
import { netProfit, revenue } from '../../vocabulary/revenue';

export const netProfitMargin = defineMetric({
  name: 'netProfitMargin',
  title: 'Net profit margin',
  description: 'TODO',
  aliases: ['profit margin'],
  unit: 'ratio',
  better: 'higher',
  inputs: { netProfit, revenue },
  formula: ({ netProfit, revenue }) => netProfit.div(revenue),
  example: { input: { netProfit: 0, revenue: 0 }, result: 'TODO' },
});
