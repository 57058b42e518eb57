import { defineMetric } from '../../metric';
import { datmaOrderMetrics } from '../../sources/datma-order-metrics';
import { repeatCustomers, customers } from '../../vocabulary/commerce';

/** Share of customers who bought more than once. Undefined without customers. */
export const repeatPurchaseRate = defineMetric({
  name: 'repeatPurchaseRate',
  title: 'Repeat purchase rate',
  description: 'Share of customers who bought more than once.',
  aliases: ['returning customer rate', 'repeat customer rate'],
  unit: 'share',
  better: 'higher',
  inputs: { repeatCustomers, customers },
  formula: ({ repeatCustomers, customers }) => repeatCustomers.div(customers),
  conditions: ({ repeatCustomers, customers }) => [repeatCustomers.atMost(customers)],
  example: { input: { repeatCustomers: 60, customers: 240 }, result: '0.25' },
  notes: [
    'Count all orders over one and the same time: within a single month few customers buy twice, over a year many do.',
    'Some shops call a customer returning who bought in the period and at any time before it. That reads higher than counting only the orders of the period.',
  ],
  sources: [datmaOrderMetrics],
  related: ['oneTimeCustomerRate', 'purchasesPerCustomer', 'customerRetentionRate'],
});
