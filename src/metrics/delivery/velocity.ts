import { defineMetric } from '../../metric';
import { completedWork, sprints } from '../../vocabulary/delivery';

export const velocity = defineMetric({
  name: 'velocity',
  title: 'Velocity',
  description: 'TODO',
  unit: 'amount',
  better: 'higher',
  inputs: { completedWork, sprints },
  formula: ({ completedWork, sprints }) => completedWork.div(sprints),
  example: { input: { completedWork: 0, sprints: 0 }, result: 'TODO' },
});
