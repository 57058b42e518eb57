import { defineMetric } from '../../metric';
import { revenue, topCustomerRevenue } from '../../vocabulary/revenue';

/** Share of revenue that depends on the few largest customers. Undefined where revenue is zero or negative. */
export const revenueConcentration = defineMetric({
  name: 'revenueConcentration',
  title: 'Revenue concentration',
  description: 'Share of revenue that depends on the few largest customers.',
  aliases: ['customer concentration'],
  unit: 'ratio',
  better: 'lower',
  inputs: { topCustomerRevenue, revenue },
  formula: ({ topCustomerRevenue, revenue }) => topCustomerRevenue.div(revenue),
  definedWhen: ({ revenue }) => [revenue.moreThan(0)],
  example: { input: { topCustomerRevenue: 250_000, revenue: 1_000_000 }, result: '0.25' },
  notes: [
    'Say how many customers it covers: the first one, five or ten. Figures for different numbers of customers do not compare.',
  ],
  sources: [
    {
      title: 'Corporate Finance Institute: Customer concentration',
      url: 'https://corporatefinanceinstitute.com/resources/valuation/customer-concentration',
    },
  ],
  related: ['revenuePerCustomer', 'existingCustomerRevenueShare', 'recurringRevenueShare'],
});
