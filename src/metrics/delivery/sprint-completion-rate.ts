import { defineMetric } from '../../metric';
import { completedWork, committedWork } from '../../vocabulary/delivery';

export const sprintCompletionRate = defineMetric({
  name: 'sprintCompletionRate',
  title: 'Sprint completion rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { completedWork, committedWork },
  formula: ({ completedWork, committedWork }) => completedWork.div(committedWork),
  example: { input: { completedWork: 0, committedWork: 0 }, result: 'TODO' },
});
