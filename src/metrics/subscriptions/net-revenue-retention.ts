import { defineMetric } from '../../metric';
import { posthogRetentionMetrics } from '../../sources/posthog-retention-metrics';
import { churnedMrr, contractionMrr, expansionMrr, mrrAtStart } from '../../vocabulary/subscriptions';

/**
 * What the customers at the start of the period pay at its end, upgrades included, as a part of what they paid then.
 * Above 1 when they pay more; undefined while there was no recurring revenue at the start.
 */
export const netRevenueRetention = defineMetric({
  name: 'netRevenueRetention',
  title: 'Net revenue retention',
  description:
    'What the customers at the start of the period pay at its end, upgrades included, as a part of what they paid then.',
  aliases: ['NRR', 'net dollar retention', 'NDR'],
  unit: 'ratio',
  better: 'higher',
  inputs: { mrrAtStart, expansionMrr, contractionMrr, churnedMrr },
  formula: ({ mrrAtStart, expansionMrr, contractionMrr, churnedMrr }) =>
    mrrAtStart.plus(expansionMrr).minus(contractionMrr).minus(churnedMrr).div(mrrAtStart),
  conditions: ({ mrrAtStart, expansionMrr, contractionMrr, churnedMrr }) => [
    contractionMrr.plus(churnedMrr).atMost(mrrAtStart.plus(expansionMrr)),
  ],
  example: {
    input: { mrrAtStart: 50_000, expansionMrr: 5000, contractionMrr: 500, churnedMrr: 2000 },
    result: '1.05',
  },
  notes: [
    'Take the movements of customers who were there at the start. New and returning customers stay out, and so does what they add or cancel later in the period.',
    'ChartMogul counts reactivation in its retention; Baremetrics names no contraction. Compare only numbers of one rule.',
    'Say whether it is of a month or of twelve. Companies mostly publish twelve.',
  ],
  sources: [{ title: 'SaaS Metrics Standards Board: Net Revenue Retention' }, posthogRetentionMetrics],
  related: ['grossRevenueRetention', 'netMrrChurnRate', 'expansionRate', 'customerRetentionRate'],
});
