import { defineMetric } from '../../metric';
import { churnedMrr, contractionMrr, expansionMrr, reactivationMrr, mrrAtStart } from '../../vocabulary/subscriptions';

export const netMrrChurnRate = defineMetric({
  name: 'netMrrChurnRate',
  title: 'Net MRR churn rate',
  description: 'TODO',
  aliases: ['net revenue churn'],
  unit: 'ratio',
  better: 'lower',
  inputs: { churnedMrr, contractionMrr, expansionMrr, reactivationMrr, mrrAtStart },
  formula: ({ churnedMrr, contractionMrr, expansionMrr, reactivationMrr, mrrAtStart }) =>
    churnedMrr.plus(contractionMrr).minus(expansionMrr).minus(reactivationMrr).div(mrrAtStart),
  example: {
    input: { churnedMrr: 0, contractionMrr: 0, expansionMrr: 0, reactivationMrr: 0, mrrAtStart: 0 },
    result: 'TODO',
  },
  notes: ['negative when the base grows'],
});
