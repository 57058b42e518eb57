import { defineMetric } from '../../metric';
import { customers } from '../../vocabulary/commerce';
import { revenue } from '../../vocabulary/revenue';

/** Revenue that one customer brought in on average in the period. Undefined while there are no customers. */
export const revenuePerCustomer = defineMetric({
  name: 'revenuePerCustomer',
  title: 'Revenue per customer',
  description: 'Revenue that one customer brought in on average in the period.',
  aliases: ['average revenue per customer', 'ARPC'],
  unit: 'money',
  better: 'higher',
  inputs: { revenue, customers },
  formula: ({ revenue, customers }) => revenue.div(customers),
  example: { input: { revenue: 1_250_000, customers: 500 }, result: '2500' },
  notes: [
    'Over a month it is a monthly figure, over a year a yearly one. For subscriptions see average revenue per account.',
  ],
  sources: [
    {
      title: 'Operately: Average revenue per customer',
      url: 'https://kpiexamples.operately.com/finance/average-revenue-per-customer',
    },
  ],
  related: ['averageRevenuePerUser', 'averageRevenuePerAccount', 'averageOrderValue', 'customerLifetimeValue'],
});
