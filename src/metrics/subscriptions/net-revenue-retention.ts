import { defineMetric } from '../../metric';
import { mrrAtStart, expansionMrr, contractionMrr, churnedMrr } from '../../vocabulary/subscriptions';

export const netRevenueRetention = defineMetric({
  name: 'netRevenueRetention',
  title: 'Net revenue retention',
  description: 'TODO',
  aliases: ['NRR', 'net dollar retention'],
  unit: 'ratio',
  better: 'higher',
  inputs: { mrrAtStart, expansionMrr, contractionMrr, churnedMrr },
  formula: ({ mrrAtStart, expansionMrr, contractionMrr, churnedMrr }) =>
    mrrAtStart.plus(expansionMrr).minus(contractionMrr).minus(churnedMrr).div(mrrAtStart),
  example: { input: { mrrAtStart: 0, expansionMrr: 0, contractionMrr: 0, churnedMrr: 0 }, result: 'TODO' },
  notes: ['new and returning customers stay out'],
});
