import { defineMetric } from '../../metric';
import { mrrAtStart, contractionMrr, churnedMrr } from '../../vocabulary/subscriptions';

export const grossRevenueRetention = defineMetric({
  name: 'grossRevenueRetention',
  title: 'Gross revenue retention',
  description: 'TODO',
  aliases: ['GRR'],
  unit: 'share',
  better: 'higher',
  inputs: { mrrAtStart, contractionMrr, churnedMrr },
  formula: ({ mrrAtStart, contractionMrr, churnedMrr }) =>
    mrrAtStart.minus(contractionMrr).minus(churnedMrr).div(mrrAtStart),
  example: { input: { mrrAtStart: 0, contractionMrr: 0, churnedMrr: 0 }, result: 'TODO' },
});
