import { defineMetric } from '../../metric';
import { bugs, sprints } from '../../vocabulary/delivery';

export const bugsPerSprint = defineMetric({
  name: 'bugsPerSprint',
  title: 'Bugs per sprint',
  description: 'TODO',
  aliases: ['average bugs per sprint'],
  unit: 'amount',
  better: 'lower',
  inputs: { bugs, sprints },
  formula: ({ bugs, sprints }) => bugs.div(sprints),
  example: { input: { bugs: 0, sprints: 0 }, result: 'TODO' },
});
