import { defineMetric } from '../../metric';
import { plannedWork, completedWork } from '../../vocabulary/delivery';

export const remainingWork = defineMetric({
  name: 'remainingWork',
  title: 'Remaining work',
  description: 'TODO',
  unit: 'amount',
  better: 'lower',
  inputs: { plannedWork, completedWork },
  formula: ({ plannedWork, completedWork }) => plannedWork.minus(completedWork),
  example: { input: { plannedWork: 0, completedWork: 0 }, result: 'TODO' },
});
