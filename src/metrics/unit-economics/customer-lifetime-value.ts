import { defineMetric } from '../../metric';
import { averageOrderValue } from '../commerce/average-order-value';
import { purchasesPerCustomer } from '../commerce/purchases-per-customer';

export const customerLifetimeValue = defineMetric({
  name: 'customerLifetimeValue',
  title: 'Customer lifetime value',
  description: 'TODO',
  aliases: ['CLTV', 'CLV', 'LTV'],
  unit: 'money',
  better: 'higher',
  inputs: { averageOrderValue, purchasesPerCustomer },
  formula: ({ averageOrderValue, purchasesPerCustomer }) => averageOrderValue.times(purchasesPerCustomer),
  example: { input: { averageOrderValue: 0, purchasesPerCustomer: 0 }, result: 'TODO' },
  notes: ['from orders; siblings for contracts and subscriptions'],
});
