import { defineMetric } from '../../metric';
import { completedWork, plannedWork } from '../../vocabulary/delivery';

export const burndownProgress = defineMetric({
  name: 'burndownProgress',
  title: 'Burndown progress',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { completedWork, plannedWork },
  formula: ({ completedWork, plannedWork }) => completedWork.div(plannedWork),
  example: { input: { completedWork: 0, plannedWork: 0 }, result: 'TODO' },
});
