import { defineMetric } from '../../metric';
import { churnedMrr, contractionMrr, mrrAtStart } from '../../vocabulary/subscriptions';

export const grossMrrChurnRate = defineMetric({
  name: 'grossMrrChurnRate',
  title: 'Gross MRR churn rate',
  description: 'TODO',
  aliases: ['gross revenue churn'],
  unit: 'ratio',
  better: 'lower',
  inputs: { churnedMrr, contractionMrr, mrrAtStart },
  formula: ({ churnedMrr, contractionMrr, mrrAtStart }) => churnedMrr.plus(contractionMrr).div(mrrAtStart),
  example: { input: { churnedMrr: 0, contractionMrr: 0, mrrAtStart: 0 }, result: 'TODO' },
});
