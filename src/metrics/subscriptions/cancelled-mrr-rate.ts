import { defineMetric } from '../../metric';
import { chargifyChurnAnalytics } from '../../sources/chargify-churn-analytics';
import { churnedMrr, mrrAtStart } from '../../vocabulary/subscriptions';

/**
 * Monthly recurring revenue lost to customers who left, compared with that at the start of the period. Undefined while
 * there was none at the start.
 */
export const cancelledMrrRate = defineMetric({
  name: 'cancelledMrrRate',
  title: 'Cancelled MRR rate',
  description: 'Monthly recurring revenue lost to customers who left, compared with that at the start of the period.',
  aliases: ['MRR churn rate'],
  unit: 'ratio',
  better: 'lower',
  inputs: { churnedMrr, mrrAtStart },
  formula: ({ churnedMrr, mrrAtStart }) => churnedMrr.div(mrrAtStart),
  example: { input: { churnedMrr: 2000, mrrAtStart: 50_000 }, result: '0.04' },
  notes: [
    'Downgrades stay out. With them it is the gross MRR churn rate, which many reports mean by "MRR churn rate".',
    'It can pass 100 % where customers joined or upgraded within the period and then left.',
  ],
  sources: [chargifyChurnAnalytics],
  related: ['grossMrrChurnRate', 'netMrrChurnRate', 'customerChurnRate'],
});
