import { defineMetric } from '../../metric';
import { expansionMrr, mrrAtStart } from '../../vocabulary/subscriptions';

export const expansionRate = defineMetric({
  name: 'expansionRate',
  title: 'Expansion rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { expansionMrr, mrrAtStart },
  formula: ({ expansionMrr, mrrAtStart }) => expansionMrr.div(mrrAtStart),
  example: { input: { expansionMrr: 0, mrrAtStart: 0 }, result: 'TODO' },
});
