import { defineMetric } from '../../metric';
import { stripeBillingMetrics } from '../../sources/stripe-billing-metrics';
import { churnedMrr, contractionMrr, expansionMrr, newMrr, reactivationMrr } from '../../vocabulary/subscriptions';

/** By how much monthly recurring revenue rose or fell in the period, gains less losses. Below zero when more is lost. */
export const netNewMrr = defineMetric({
  name: 'netNewMrr',
  title: 'Net new MRR',
  description: 'By how much monthly recurring revenue rose or fell in the period, gains less losses.',
  aliases: ['net MRR growth'],
  unit: 'money per month',
  better: 'higher',
  inputs: { newMrr, expansionMrr, reactivationMrr, contractionMrr, churnedMrr },
  formula: ({ newMrr, expansionMrr, reactivationMrr, contractionMrr, churnedMrr }) =>
    newMrr.plus(expansionMrr).plus(reactivationMrr).minus(contractionMrr).minus(churnedMrr),
  example: {
    input: { newMrr: 4000, expansionMrr: 3000, reactivationMrr: 500, contractionMrr: 500, churnedMrr: 2000 },
    result: '5000',
  },
  notes: [
    'Give losses as positive amounts.',
    'Added to MRR at the start it makes MRR at the end, as long as every movement is counted once and exchange rates hold still.',
  ],
  sources: [
    stripeBillingMetrics,
    {
      title: 'ChartMogul: Data Table and MRR Movements',
      url: 'https://help.chartmogul.com/hc/en-us/articles/203299912',
    },
  ],
  related: ['mrrGrowthRate', 'monthlyRecurringRevenue', 'saasQuickRatio', 'netMrrChurnRate'],
});
