import { defineMetric } from '../../metric';
import { stripeBillingMetrics } from '../../sources/stripe-billing-metrics';
import { mrrAtEnd } from '../../vocabulary/subscriptions';

/** What all paid subscriptions together bring in a month. A balance at the end of the period, never summed over months. */
export const monthlyRecurringRevenue = defineMetric({
  name: 'monthlyRecurringRevenue',
  title: 'Monthly recurring revenue',
  description: 'What all paid subscriptions together bring in a month.',
  aliases: ['MRR'],
  unit: 'money per month',
  better: 'higher',
  inputs: { mrrAtEnd },
  formula: ({ mrrAtEnd }) => mrrAtEnd,
  example: { input: { mrrAtEnd: 12_500 }, result: '12500' },
  notes: [
    'It is not what was invoiced. A yearly plan counts a twelfth of its price in every month; trials, taxes, one-off fees and usage charges stay out.',
    'Vendors differ on discounts and on plans shorter than a month: a weekly price is multiplied by 4, by 4.33 or by 52/12. Keep to one rule.',
    'MRR of several months is not added up: revenue is, as total revenue.',
  ],
  sources: [stripeBillingMetrics],
  related: [
    'annualRecurringRevenue',
    'netNewMrr',
    'mrrGrowthRate',
    'monthlyRecurringRevenueFromContracts',
    'totalRevenue',
  ],
});
