import { defineMetric } from '../../metric';
import { expansionMrr, mrrAtStart } from '../../vocabulary/subscriptions';

/**
 * Monthly recurring revenue that existing customers added, compared with that at the start of the period. Undefined
 * while there was none at the start.
 */
export const expansionRate = defineMetric({
  name: 'expansionRate',
  title: 'Expansion rate',
  description:
    'Monthly recurring revenue that existing customers added, compared with that at the start of the period.',
  aliases: ['expansion MRR rate', 'MRR expansion rate'],
  unit: 'ratio',
  better: 'higher',
  inputs: { expansionMrr, mrrAtStart },
  formula: ({ expansionMrr, mrrAtStart }) => expansionMrr.div(mrrAtStart),
  example: { input: { expansionMrr: 3000, mrrAtStart: 50_000 }, result: '0.06' },
  notes: [
    'Baremetrics and others call "expansion MRR rate" the growth of expansion MRR over that of the month before, which is another number.',
    'Losses are left out: net revenue retention weighs them against expansion.',
  ],
  sources: [
    {
      title: 'WebmasterID: Expansion MRR rate',
      url: 'https://webmasterid.com/analytics-metrics/expansion-mrr-rate-metric',
    },
  ],
  related: ['netRevenueRetention', 'netMrrChurnRate', 'mrrGrowthRate'],
});
