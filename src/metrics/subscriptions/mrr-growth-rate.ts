import { defineMetric } from '../../metric';
import { mrrAtStart } from '../../vocabulary/subscriptions';
import { netNewMrr } from './net-new-mrr';

/**
 * How much monthly recurring revenue grew in the period, as a part of what it was at the start. Undefined from a start
 * of zero.
 */
export const mrrGrowthRate = defineMetric({
  name: 'mrrGrowthRate',
  title: 'MRR growth rate',
  description: 'How much monthly recurring revenue grew in the period, as a part of what it was at the start.',
  unit: 'ratio',
  better: 'higher',
  inputs: { netNewMrr, mrrAtStart },
  formula: ({ netNewMrr, mrrAtStart }) => netNewMrr.div(mrrAtStart),
  example: { input: { netNewMrr: 5000, mrrAtStart: 50_000 }, result: '0.1' },
  notes: [
    'It is growth over the period given. Over several months, the compound growth rate gives the rate of one.',
    'New customers are in it: net revenue retention shows the growth of existing ones alone.',
  ],
  sources: [{ title: 'MetricKit: MRR Growth Rate', url: 'https://metrickittools.com/glossary/mrr-growth-rate' }],
  related: ['netNewMrr', 'monthlyRecurringRevenue', 'compoundGrowthRate', 'saasQuickRatio'],
});
