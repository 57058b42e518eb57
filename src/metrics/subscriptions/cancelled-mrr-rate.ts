import { defineMetric } from '../../metric';
import { churnedMrr, mrrAtStart } from '../../vocabulary/subscriptions';

export const cancelledMrrRate = defineMetric({
  name: 'cancelledMrrRate',
  title: 'Cancelled MRR rate',
  description: 'TODO',
  aliases: ['MRR churn rate'],
  unit: 'ratio',
  better: 'lower',
  inputs: { churnedMrr, mrrAtStart },
  formula: ({ churnedMrr, mrrAtStart }) => churnedMrr.div(mrrAtStart),
  example: { input: { churnedMrr: 0, mrrAtStart: 0 }, result: 'TODO' },
  notes: ['cancellations only'],
});
