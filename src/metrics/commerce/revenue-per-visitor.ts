import { defineMetric } from '../../metric';
import { orderRevenue, visitors } from '../../vocabulary/commerce';

export const revenuePerVisitor = defineMetric({
  name: 'revenuePerVisitor',
  title: 'Revenue per visitor',
  description: 'TODO',
  aliases: ['RPV'],
  unit: 'money',
  better: 'higher',
  inputs: { orderRevenue, visitors },
  formula: ({ orderRevenue, visitors }) => orderRevenue.div(visitors),
  example: { input: { orderRevenue: 0, visitors: 0 }, result: 'TODO' },
});
