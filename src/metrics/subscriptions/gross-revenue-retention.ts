import { defineMetric } from '../../metric';
import { posthogRetentionMetrics } from '../../sources/posthog-retention-metrics';
import { churnedMrr, contractionMrr, mrrAtStart } from '../../vocabulary/subscriptions';

/**
 * Share of the recurring revenue at the start of the period that the same customers still pay at its end, upgrades left
 * out. Undefined while there was none at the start.
 */
export const grossRevenueRetention = defineMetric({
  name: 'grossRevenueRetention',
  title: 'Gross revenue retention',
  description:
    'Share of the recurring revenue at the start of the period that the same customers still pay at its end, upgrades left out.',
  aliases: ['GRR', 'gross dollar retention', 'GDR'],
  unit: 'share',
  better: 'higher',
  inputs: { mrrAtStart, contractionMrr, churnedMrr },
  formula: ({ mrrAtStart, contractionMrr, churnedMrr }) =>
    mrrAtStart.minus(contractionMrr).minus(churnedMrr).div(mrrAtStart),
  conditions: ({ mrrAtStart, contractionMrr, churnedMrr }) => [contractionMrr.plus(churnedMrr).atMost(mrrAtStart)],
  example: { input: { mrrAtStart: 50_000, contractionMrr: 500, churnedMrr: 2000 }, result: '0.95' },
  notes: [
    'Take the losses of customers who were there at the start, each customer compared with what it paid then. What was gained within the period and lost again is no loss here.',
    'It never passes 100 %, because no customer can keep more than it had. Net revenue retention, which counts upgrades, can.',
    'Say whether it is of a month or of twelve: the two are far apart.',
  ],
  sources: [
    {
      title: 'SaaS Metrics Standards Board: Gross Revenue Retention',
      url: 'https://www.saasmetricsboard.com/gross-revenue-retention',
    },
    posthogRetentionMetrics,
  ],
  related: ['netRevenueRetention', 'grossMrrChurnRate', 'customerRetentionRate'],
});
