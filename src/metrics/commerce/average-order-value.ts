import { defineMetric } from '../../metric';
import { orderRevenue, orders } from '../../vocabulary/commerce';

export const averageOrderValue = defineMetric({
  name: 'averageOrderValue',
  title: 'Average order value',
  description: 'TODO',
  aliases: ['AOV', 'average check'],
  unit: 'money',
  better: 'higher',
  inputs: { orderRevenue, orders },
  formula: ({ orderRevenue, orders }) => orderRevenue.div(orders),
  example: { input: { orderRevenue: 0, orders: 0 }, result: 'TODO' },
});
