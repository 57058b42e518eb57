import { defineMetric } from '../../metric';
import { addedWork, committedWork } from '../../vocabulary/delivery';

export const scopeChangeRate = defineMetric({
  name: 'scopeChangeRate',
  title: 'Scope change rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'lower',
  inputs: { addedWork, committedWork },
  formula: ({ addedWork, committedWork }) => addedWork.div(committedWork),
  example: { input: { addedWork: 0, committedWork: 0 }, result: 'TODO' },
});
