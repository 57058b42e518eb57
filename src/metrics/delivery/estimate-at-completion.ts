import { defineMetric } from '../../metric';
import { budgetAtCompletion } from '../../vocabulary/delivery';
import { costPerformanceIndex } from './cost-performance-index';

export const estimateAtCompletion = defineMetric({
  name: 'estimateAtCompletion',
  title: 'Estimate at completion',
  description: 'TODO',
  aliases: ['EAC'],
  unit: 'money',
  better: 'lower',
  inputs: { budgetAtCompletion, costPerformanceIndex },
  formula: ({ budgetAtCompletion, costPerformanceIndex }) => budgetAtCompletion.div(costPerformanceIndex),
  example: { input: { budgetAtCompletion: 0, costPerformanceIndex: 0 }, result: 'TODO' },
  notes: ['the cost so far is typical'],
});
