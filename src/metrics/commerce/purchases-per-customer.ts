import { defineMetric } from '../../metric';
import { datmaOrderMetrics } from '../../sources/datma-order-metrics';
import { orders, customers } from '../../vocabulary/commerce';

/** Average number of orders that a customer placed in the period. Undefined without customers. */
export const purchasesPerCustomer = defineMetric({
  name: 'purchasesPerCustomer',
  title: 'Purchases per customer',
  description: 'Average number of orders that a customer placed in the period.',
  aliases: ['purchase frequency', 'orders per customer'],
  unit: 'amount',
  better: 'higher',
  inputs: { orders, customers },
  formula: ({ orders, customers }) => orders.div(customers),
  example: { input: { orders: 300, customers: 240 }, result: '1.25' },
  notes: [
    'The time between two purchases is the inverse: days in the period divided by this number.',
    'The result grows with the period, so state its length.',
  ],
  sources: [datmaOrderMetrics],
  related: ['repeatPurchaseRate', 'averageOrderValue', 'revenuePerCustomer'],
});
