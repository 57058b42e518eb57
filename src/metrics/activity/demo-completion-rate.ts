import { defineMetric } from '../../metric';
import { demos, scheduledDemos } from '../../vocabulary/activity';

export const demoCompletionRate = defineMetric({
  name: 'demoCompletionRate',
  title: 'Demo completion rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { demos, scheduledDemos },
  formula: ({ demos, scheduledDemos }) => demos.div(scheduledDemos),
  example: { input: { demos: 0, scheduledDemos: 0 }, result: 'TODO' },
});
