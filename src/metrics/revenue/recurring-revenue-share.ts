import { defineMetric } from '../../metric';
import { recurringRevenue, revenue } from '../../vocabulary/revenue';

export const recurringRevenueShare = defineMetric({
  name: 'recurringRevenueShare',
  title: 'Recurring revenue share',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { recurringRevenue, revenue },
  formula: ({ recurringRevenue, revenue }) => recurringRevenue.div(revenue),
  example: { input: { recurringRevenue: 0, revenue: 0 }, result: 'TODO' },
});
