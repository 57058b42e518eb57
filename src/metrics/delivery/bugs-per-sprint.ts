import { defineMetric } from '../../metric';
import { bugs, sprints } from '../../vocabulary/delivery';

/** How many bugs are reported in a sprint, on average. Undefined while no sprint has ended. */
export const bugsPerSprint = defineMetric({
  name: 'bugsPerSprint',
  title: 'Bugs per sprint',
  description: 'How many bugs are reported in a sprint, on average.',
  aliases: ['average bugs per sprint'],
  unit: 'amount',
  better: 'lower',
  inputs: { bugs, sprints },
  formula: ({ bugs, sprints }) => bugs.div(sprints),
  example: { input: { bugs: 18, sprints: 8 }, result: '2.25' },
  notes: [
    'A team that tests more finds more. The escaped defect rate tells what share of the defects the tests missed.',
  ],
  sources: [{ title: 'C. Davis: Agile Metrics in Action (Manning, 2015)' }],
  related: ['escapedDefectRate', 'velocity', 'changeFailureRate'],
});
