import { defineMetric } from '../../metric';
import { budgetAtCompletion, earnedValue, actualCost } from '../../vocabulary/delivery';

export const toCompletePerformanceIndex = defineMetric({
  name: 'toCompletePerformanceIndex',
  title: 'To complete performance index',
  description: 'TODO',
  aliases: ['TCPI'],
  unit: 'multiple',
  better: 'lower',
  inputs: { budgetAtCompletion, earnedValue, actualCost },
  formula: ({ budgetAtCompletion, earnedValue, actualCost }) =>
    budgetAtCompletion.minus(earnedValue).div(budgetAtCompletion.minus(actualCost)),
  example: { input: { budgetAtCompletion: 0, earnedValue: 0, actualCost: 0 }, result: 'TODO' },
});
