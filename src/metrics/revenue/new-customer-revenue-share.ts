import { defineMetric } from '../../metric';
import { hubspotSalesMetrics } from '../../sources/hubspot-sales-metrics';
import { existingCustomerRevenue, newCustomerRevenue } from '../../vocabulary/revenue';

/**
 * Share of revenue that comes from customers who bought for the first time. Undefined where the revenue of both groups
 * together is zero or negative. Leaves the range of 0 to 100 % only where one group was refunded more than it bought.
 */
export const newCustomerRevenueShare = defineMetric({
  name: 'newCustomerRevenueShare',
  title: 'New customer revenue share',
  description: 'Share of revenue that comes from customers who bought for the first time.',
  aliases: ['percentage of revenue from new business'],
  unit: 'ratio',
  better: 'neutral',
  inputs: { newCustomerRevenue, existingCustomerRevenue },
  formula: ({ newCustomerRevenue, existingCustomerRevenue }) =>
    newCustomerRevenue.div(newCustomerRevenue.plus(existingCustomerRevenue)),
  definedWhen: ({ newCustomerRevenue, existingCustomerRevenue }) => [
    newCustomerRevenue.plus(existingCustomerRevenue).moreThan(0),
  ],
  example: { input: { newCustomerRevenue: 300_000, existingCustomerRevenue: 700_000 }, result: '0.3' },
  notes: [
    'Decide how long a customer is new, and keep to it: by the first purchase in the period, or for the first twelve months.',
  ],
  sources: [hubspotSalesMetrics],
  related: ['existingCustomerRevenueShare', 'customerAcquisitionCost', 'recurringRevenueShare'],
});
