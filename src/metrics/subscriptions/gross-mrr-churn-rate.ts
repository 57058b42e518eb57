import { defineMetric } from '../../metric';
import { chargifyChurnAnalytics } from '../../sources/chargify-churn-analytics';
import { chartmogulMrrChurnRate } from '../../sources/chartmogul-mrr-churn-rate';
import { churnedMrr, contractionMrr, mrrAtStart } from '../../vocabulary/subscriptions';

/**
 * Monthly recurring revenue lost to cancellations and downgrades, compared with that at the start of the period.
 * Undefined while there was none at the start.
 */
export const grossMrrChurnRate = defineMetric({
  name: 'grossMrrChurnRate',
  title: 'Gross MRR churn rate',
  description:
    'Monthly recurring revenue lost to cancellations and downgrades, compared with that at the start of the period.',
  aliases: ['gross revenue churn', 'gross dollar churn'],
  unit: 'ratio',
  better: 'lower',
  inputs: { churnedMrr, contractionMrr, mrrAtStart },
  formula: ({ churnedMrr, contractionMrr, mrrAtStart }) => churnedMrr.plus(contractionMrr).div(mrrAtStart),
  example: { input: { churnedMrr: 2000, contractionMrr: 500, mrrAtStart: 50_000 }, result: '0.05' },
  notes: [
    'Upgrades do not soften it: the net MRR churn rate sets them off. The cancelled MRR rate leaves downgrades out.',
    'It can pass 100 % where customers joined or upgraded within the period and then left.',
  ],
  sources: [chartmogulMrrChurnRate, chargifyChurnAnalytics],
  related: ['netMrrChurnRate', 'cancelledMrrRate', 'grossRevenueRetention', 'customerChurnRate'],
});
