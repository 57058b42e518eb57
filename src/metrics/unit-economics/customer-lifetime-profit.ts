import { defineMetric } from '../../metric';
import { netProfitMargin } from '../revenue/net-profit-margin';
import { customerLifetimeValue } from './customer-lifetime-value';

/** Net profit that an average customer leaves over all their orders. Below zero when the business makes a loss. */
export const customerLifetimeProfit = defineMetric({
  name: 'customerLifetimeProfit',
  title: 'Customer lifetime profit',
  description: 'Net profit that an average customer leaves over all their orders.',
  aliases: ['LTP', 'lifetime profit'],
  unit: 'money',
  better: 'higher',
  inputs: { customerLifetimeValue, netProfitMargin },
  formula: ({ customerLifetimeValue, netProfitMargin }) => customerLifetimeValue.times(netProfitMargin),
  example: { input: { customerLifetimeValue: 300, netProfitMargin: '0.15' }, result: '45' },
  notes: [
    'The net margin has borne the cost of acquiring customers already; taking that cost off again counts it twice.',
    'The lifetime value must be revenue: the subscription lifetime value has borne a margin already.',
    'Others take the gross margin here, which leaves more.',
  ],
  sources: [
    {
      title: 'Churnmiser: How to calculate customer lifetime value (CLV) on Shopify',
      url: 'https://churnmiser.com/blog/how-to-calculate-customer-lifetime-value-shopify',
    },
  ],
  related: ['customerLifetimeValue', 'netCustomerLifetimeValue', 'netProfitMargin'],
});
