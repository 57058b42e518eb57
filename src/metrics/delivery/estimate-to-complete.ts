import { defineMetric } from '../../metric';
import { actualCost } from '../../vocabulary/delivery';
import { estimateAtCompletion } from './estimate-at-completion';

export const estimateToComplete = defineMetric({
  name: 'estimateToComplete',
  title: 'Estimate to complete',
  description: 'TODO',
  aliases: ['ETC'],
  unit: 'money',
  better: 'lower',
  inputs: { estimateAtCompletion, actualCost },
  formula: ({ estimateAtCompletion, actualCost }) => estimateAtCompletion.minus(actualCost),
  example: { input: { estimateAtCompletion: 0, actualCost: 0 }, result: 'TODO' },
});
