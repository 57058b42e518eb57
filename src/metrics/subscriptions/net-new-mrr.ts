import { defineMetric } from '../../metric';
import { newMrr, expansionMrr, reactivationMrr, contractionMrr, churnedMrr } from '../../vocabulary/subscriptions';

export const netNewMrr = defineMetric({
  name: 'netNewMrr',
  title: 'Net new MRR',
  description: 'TODO',
  unit: 'money per month',
  better: 'higher',
  inputs: { newMrr, expansionMrr, reactivationMrr, contractionMrr, churnedMrr },
  formula: ({ newMrr, expansionMrr, reactivationMrr, contractionMrr, churnedMrr }) =>
    newMrr.plus(expansionMrr).plus(reactivationMrr).minus(contractionMrr).minus(churnedMrr),
  example: {
    input: { newMrr: 0, expansionMrr: 0, reactivationMrr: 0, contractionMrr: 0, churnedMrr: 0 },
    result: 'TODO',
  },
  notes: ['losses are given as positive amounts'],
});
