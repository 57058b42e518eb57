import { defineMetric } from '../../metric';
import { orders, customers } from '../../vocabulary/commerce';

export const purchasesPerCustomer = defineMetric({
  name: 'purchasesPerCustomer',
  title: 'Purchases per customer',
  description: 'TODO',
  aliases: ['purchase frequency'],
  unit: 'amount',
  better: 'higher',
  inputs: { orders, customers },
  formula: ({ orders, customers }) => orders.div(customers),
  example: { input: { orders: 0, customers: 0 }, result: 'TODO' },
});
