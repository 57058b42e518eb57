import { defineMetric } from '../../metric';
import { agileEstimating } from '../../sources/agile-estimating';
import { remainingWork } from './remaining-work';
import { velocity } from './velocity';

/** How many more sprints the remaining work takes at the pace of the team so far. Undefined while velocity is zero. */
export const sprintsRemaining = defineMetric({
  name: 'sprintsRemaining',
  title: 'Sprints remaining',
  description: 'How many more sprints the remaining work takes at the pace of the team so far.',
  unit: 'amount',
  better: 'lower',
  inputs: { remainingWork, velocity },
  formula: ({ remainingWork, velocity }) => remainingWork.div(velocity),
  example: { input: { remainingWork: 60, velocity: 24 }, result: '2.5' },
  notes: [
    'The result is not rounded up. A plan in whole sprints takes the next whole number.',
    'It is a forecast from an average. A range from a slow and a fast velocity is safer to promise.',
  ],
  sources: [agileEstimating],
  related: ['remainingWork', 'velocity'],
});
