import { defineMetric } from '../../metric';
import { hubspotSalesMetrics } from '../../sources/hubspot-sales-metrics';
import { existingCustomerRevenue, newCustomerRevenue } from '../../vocabulary/revenue';

/**
 * Share of revenue that comes from customers won in earlier periods. Undefined where the revenue of both groups
 * together is zero or negative. Leaves the range of 0 to 100 % only where one group was refunded more than it bought.
 */
export const existingCustomerRevenueShare = defineMetric({
  name: 'existingCustomerRevenueShare',
  title: 'Existing customer revenue share',
  description: 'Share of revenue that comes from customers won in earlier periods.',
  aliases: ['percentage of revenue from existing customers'],
  unit: 'ratio',
  better: 'neutral',
  inputs: { newCustomerRevenue, existingCustomerRevenue },
  formula: ({ newCustomerRevenue, existingCustomerRevenue }) =>
    existingCustomerRevenue.div(newCustomerRevenue.plus(existingCustomerRevenue)),
  definedWhen: ({ newCustomerRevenue, existingCustomerRevenue }) => [
    newCustomerRevenue.plus(existingCustomerRevenue).moreThan(0),
  ],
  example: { input: { newCustomerRevenue: 300_000, existingCustomerRevenue: 700_000 }, result: '0.7' },
  notes: [
    'It tells where revenue comes from, not whether customers stay: see customer retention rate and net revenue retention.',
  ],
  sources: [hubspotSalesMetrics],
  related: ['newCustomerRevenueShare', 'netRevenueRetention', 'recurringRevenueShare'],
});
