import { defineMetric } from '../../metric';
import { actualCost, budgetAtCompletion, earnedValue } from '../../vocabulary/delivery';

export const atypicalEstimateAtCompletion = defineMetric({
  name: 'atypicalEstimateAtCompletion',
  title: 'Atypical estimate at completion',
  description: 'TODO',
  unit: 'money',
  better: 'lower',
  inputs: { actualCost, budgetAtCompletion, earnedValue },
  formula: ({ actualCost, budgetAtCompletion, earnedValue }) => actualCost.plus(budgetAtCompletion).minus(earnedValue),
  example: { input: { actualCost: 0, budgetAtCompletion: 0, earnedValue: 0 }, result: 'TODO' },
  notes: ["the variance so far won't recur"],
});
