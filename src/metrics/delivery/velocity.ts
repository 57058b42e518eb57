import { defineMetric } from '../../metric';
import { agileEstimating } from '../../sources/agile-estimating';
import { completedWork, sprints } from '../../vocabulary/delivery';

/** How much work a team finishes in a sprint, on average. Undefined while no sprint has ended. */
export const velocity = defineMetric({
  name: 'velocity',
  title: 'Velocity',
  description: 'How much work a team finishes in a sprint, on average.',
  aliases: ['sprint velocity'],
  unit: 'amount',
  better: 'higher',
  inputs: { completedWork, sprints },
  formula: ({ completedWork, sprints }) => completedWork.div(sprints),
  example: { input: { completedWork: 96, sprints: 4 }, result: '24' },
  notes: [
    'Points mean something else in every team, so velocities of two teams do not compare and do not add up.',
    'It counts estimated size. Throughput counts finished items, and sales velocity is a metric of revenue.',
  ],
  sources: [agileEstimating, { title: 'K. Rubin: Essential Scrum (Addison-Wesley, 2012)' }],
  related: ['throughput', 'workBurnRate', 'sprintsRemaining', 'sprintCompletionRate'],
});
