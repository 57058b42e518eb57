import { defineMetric } from '../../metric';
import { newMrr, expansionMrr, reactivationMrr, churnedMrr, contractionMrr } from '../../vocabulary/subscriptions';

export const saasQuickRatio = defineMetric({
  name: 'saasQuickRatio',
  title: 'Saas quick ratio',
  description: 'TODO',
  aliases: ['quick ratio'],
  unit: 'multiple',
  better: 'higher',
  inputs: { newMrr, expansionMrr, reactivationMrr, churnedMrr, contractionMrr },
  formula: ({ newMrr, expansionMrr, reactivationMrr, churnedMrr, contractionMrr }) =>
    newMrr.plus(expansionMrr).plus(reactivationMrr).div(churnedMrr.plus(contractionMrr)),
  example: {
    input: { newMrr: 0, expansionMrr: 0, reactivationMrr: 0, churnedMrr: 0, contractionMrr: 0 },
    result: 'TODO',
  },
  notes: ['undefined when nothing is lost'],
});
