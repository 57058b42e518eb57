import { defineMetric } from '../../metric';
import { averageOrderValue } from '../commerce/average-order-value';
import { purchasesPerCustomer } from '../commerce/purchases-per-customer';

/** Revenue that an average customer brings with all the orders they ever place. */
export const customerLifetimeValue = defineMetric({
  name: 'customerLifetimeValue',
  title: 'Customer lifetime value',
  description: 'Revenue that an average customer brings with all the orders they ever place.',
  aliases: ['CLTV', 'CLV', 'LTV'],
  unit: 'money',
  nonNegative: true,
  better: 'higher',
  inputs: { averageOrderValue, purchasesPerCustomer },
  formula: ({ averageOrderValue, purchasesPerCustomer }) => averageOrderValue.times(purchasesPerCustomer),
  example: { input: { averageOrderValue: 100, purchasesPerCustomer: 3 }, result: '300' },
  notes: [
    'Purchases per customer must span all the time that customers buy; those of one year give the value of that year only.',
    'It is revenue; the customer lifetime profit is what is left of it.',
    'The contract lifetime value suits yearly contracts, and the subscription lifetime value suits subscriptions.',
  ],
  sources: [
    {
      title: 'Little Stream Software: Average Orders per Customer',
      url: 'https://www.littlestreamsoftware.com/articles/average-orders-per-customer/',
    },
  ],
  related: [
    'contractLifetimeValue',
    'subscriptionLifetimeValue',
    'customerLifetimeProfit',
    'netCustomerLifetimeValue',
    'ltvToCacRatio',
  ],
});
