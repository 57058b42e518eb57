import { defineMetric } from '../../metric';
import { revenue } from '../../vocabulary/revenue';

export const totalRevenue = defineMetric({
  name: 'totalRevenue',
  title: 'Total revenue',
  description: 'TODO',
  unit: 'money',
  better: 'higher',
  inputs: { revenue },
  formula: ({ revenue }) => revenue,
  example: { input: { revenue: 0 }, result: 'TODO' },
});
