import { defineMetric } from '../../metric';
import { chargifyChurnAnalytics } from '../../sources/chargify-churn-analytics';
import { chartmogulMrrChurnRate } from '../../sources/chartmogul-mrr-churn-rate';
import { churnedMrr, contractionMrr, expansionMrr, mrrAtStart, reactivationMrr } from '../../vocabulary/subscriptions';

/**
 * Monthly recurring revenue lost, after what existing and returning customers added, compared with that at the start of
 * the period. Below zero when they added more than was lost; undefined while there was none at the start.
 */
export const netMrrChurnRate = defineMetric({
  name: 'netMrrChurnRate',
  title: 'Net MRR churn rate',
  description:
    'Monthly recurring revenue lost, after what existing and returning customers added, compared with that at the start of the period.',
  aliases: ['net revenue churn', 'net dollar churn'],
  unit: 'ratio',
  better: 'lower',
  inputs: { churnedMrr, contractionMrr, expansionMrr, reactivationMrr, mrrAtStart },
  formula: ({ churnedMrr, contractionMrr, expansionMrr, reactivationMrr, mrrAtStart }) =>
    churnedMrr.plus(contractionMrr).minus(expansionMrr).minus(reactivationMrr).div(mrrAtStart),
  example: {
    input: { churnedMrr: 2000, contractionMrr: 500, expansionMrr: 3000, reactivationMrr: 500, mrrAtStart: 50_000 },
    result: '-0.02',
  },
  notes: [
    'Below zero is good ("negative churn"): existing customers grow faster than others leave. Chargify reports the amount behind it with the opposite sign.',
    'New customers never enter it.',
    'Reactivation counts here and not in net revenue retention, so the two add up to 100 % only while nobody comes back.',
  ],
  sources: [chartmogulMrrChurnRate, chargifyChurnAnalytics],
  related: ['grossMrrChurnRate', 'netRevenueRetention', 'expansionRate', 'netNewMrr'],
});
