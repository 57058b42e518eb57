import { defineMetric } from '../../metric';
import { topCustomerRevenue, revenue } from '../../vocabulary/revenue';

export const revenueConcentration = defineMetric({
  name: 'revenueConcentration',
  title: 'Revenue concentration',
  description: 'TODO',
  unit: 'ratio',
  better: 'lower',
  inputs: { topCustomerRevenue, revenue },
  formula: ({ topCustomerRevenue, revenue }) => topCustomerRevenue.div(revenue),
  example: { input: { topCustomerRevenue: 0, revenue: 0 }, result: 'TODO' },
  notes: ['dependence on a few accounts'],
});
