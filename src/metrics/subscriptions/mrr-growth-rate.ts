import { defineMetric } from '../../metric';
import { mrrAtStart } from '../../vocabulary/subscriptions';
import { netNewMrr } from './net-new-mrr';

export const mrrGrowthRate = defineMetric({
  name: 'mrrGrowthRate',
  title: 'MRR growth rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { netNewMrr, mrrAtStart },
  formula: ({ netNewMrr, mrrAtStart }) => netNewMrr.div(mrrAtStart),
  example: { input: { netNewMrr: 0, mrrAtStart: 0 }, result: 'TODO' },
});
