import { defineMetric } from '../../metric';
import { budgetAtCompletion } from '../../vocabulary/delivery';
import { estimateAtCompletion } from './estimate-at-completion';

export const varianceAtCompletion = defineMetric({
  name: 'varianceAtCompletion',
  title: 'Variance at completion',
  description: 'TODO',
  aliases: ['VAC'],
  unit: 'money',
  better: 'higher',
  inputs: { budgetAtCompletion, estimateAtCompletion },
  formula: ({ budgetAtCompletion, estimateAtCompletion }) => budgetAtCompletion.minus(estimateAtCompletion),
  example: { input: { budgetAtCompletion: 0, estimateAtCompletion: 0 }, result: 'TODO' },
});
