import { defineMetric } from '../../metric';
import { formerCustomers, reactivatedCustomers } from '../../vocabulary/subscriptions';

/** Share of former customers who came back in the period. Undefined while there are no former customers. */
export const reactivationRate = defineMetric({
  name: 'reactivationRate',
  title: 'Reactivation rate',
  description: 'Share of former customers who came back in the period.',
  aliases: ['win-back rate'],
  unit: 'share',
  better: 'higher',
  inputs: { reactivatedCustomers, formerCustomers },
  formula: ({ reactivatedCustomers, formerCustomers }) => reactivatedCustomers.div(formerCustomers),
  conditions: ({ reactivatedCustomers, formerCustomers }) => [reactivatedCustomers.atMost(formerCustomers)],
  example: { input: { reactivatedCustomers: 30, formerCustomers: 1200 }, result: '0.025' },
  notes: [
    'Vendors differ on how long the gap may be: ProfitWell takes any, Maxio calls a customer new again after 90 days. Use one rule for both numbers.',
    'Someone who leaves and returns within the period was no former customer at its start and is not counted.',
  ],
  sources: [
    {
      title: 'Count: Customer Reactivation Rate',
      url: 'https://count.co/metric/customer-reactivation-rate',
    },
  ],
  related: ['customerChurnRate', 'customerRetentionRate', 'netMrrChurnRate'],
});
