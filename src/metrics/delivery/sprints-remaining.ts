import { defineMetric } from '../../metric';
import { remainingWork } from './remaining-work';
import { velocity } from './velocity';

export const sprintsRemaining = defineMetric({
  name: 'sprintsRemaining',
  title: 'Sprints remaining',
  description: 'TODO',
  unit: 'amount',
  better: 'lower',
  inputs: { remainingWork, velocity },
  formula: ({ remainingWork, velocity }) => remainingWork.div(velocity),
  example: { input: { remainingWork: 0, velocity: 0 }, result: 'TODO' },
});
