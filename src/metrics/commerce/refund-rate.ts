import { defineMetric } from '../../metric';
import { refundedOrders, orders } from '../../vocabulary/commerce';

export const refundRate = defineMetric({
  name: 'refundRate',
  title: 'Refund rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'lower',
  inputs: { refundedOrders, orders },
  formula: ({ refundedOrders, orders }) => refundedOrders.div(orders),
  example: { input: { refundedOrders: 0, orders: 0 }, result: 'TODO' },
});
