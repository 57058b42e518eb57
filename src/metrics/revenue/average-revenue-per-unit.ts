import { defineMetric } from '../../metric';
import { unitsSold } from '../../vocabulary/commerce';
import { revenue } from '../../vocabulary/revenue';

export const averageRevenuePerUnit = defineMetric({
  name: 'averageRevenuePerUnit',
  title: 'Average revenue per unit',
  description: 'TODO',
  aliases: ['average selling price'],
  unit: 'money',
  better: 'higher',
  inputs: { revenue, unitsSold },
  formula: ({ revenue, unitsSold }) => revenue.div(unitsSold),
  example: { input: { revenue: 0, unitsSold: 0 }, result: 'TODO' },
});
