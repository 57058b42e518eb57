import { defineMetric } from '../../metric';
import { unitsSold, orders } from '../../vocabulary/commerce';

export const unitsPerOrder = defineMetric({
  name: 'unitsPerOrder',
  title: 'Units per order',
  description: 'TODO',
  unit: 'amount',
  better: 'higher',
  inputs: { unitsSold, orders },
  formula: ({ unitsSold, orders }) => unitsSold.div(orders),
  example: { input: { unitsSold: 0, orders: 0 }, result: 'TODO' },
});
