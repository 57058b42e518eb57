import { defineMetric } from '../../metric';
import { refundedOrders, orders } from '../../vocabulary/commerce';

/** Number of refunded orders for each order placed. Undefined without orders. */
export const refundRate = defineMetric({
  name: 'refundRate',
  title: 'Refund rate',
  description: 'Number of refunded orders for each order placed.',
  unit: 'ratio',
  better: 'lower',
  inputs: { refundedOrders, orders },
  formula: ({ refundedOrders, orders }) => refundedOrders.div(orders),
  example: { input: { refundedOrders: 15, orders: 300 }, result: '0.05' },
  notes: [
    'Refunds often concern orders of an earlier period, so after a busy season the rate may pass 100 %. For a share of one group of orders, count the refunds of those orders only.',
    'Orders are counted, not money: a partial refund weighs as much as a full one.',
  ],
  sources: [{ title: 'Heatmap: Refund rate', url: 'https://www.heatmap.com/glossary/refund-rate' }],
  related: ['averageOrderValue', 'customerSatisfactionScore', 'repeatPurchaseRate'],
});
