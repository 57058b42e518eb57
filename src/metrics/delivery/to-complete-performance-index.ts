import { defineMetric } from '../../metric';
import { earnedValueStandard } from '../../sources/earned-value-standard';
import { pmbokGuide } from '../../sources/pmbok-guide';
import { actualCost, budgetAtCompletion, earnedValue } from '../../vocabulary/delivery';

/**
 * How cheaply the rest of the work must be done, against its planned cost, for the project to end on budget. Undefined
 * once the budget is spent. Earned value above the whole budget is refused.
 */
export const toCompletePerformanceIndex = defineMetric({
  name: 'toCompletePerformanceIndex',
  title: 'To-complete performance index',
  description:
    'How cheaply the rest of the work must be done, against its planned cost, for the project to end on budget.',
  aliases: ['TCPI'],
  unit: 'multiple',
  better: 'lower',
  inputs: { budgetAtCompletion, earnedValue, actualCost },
  formula: ({ budgetAtCompletion, earnedValue, actualCost }) =>
    budgetAtCompletion.minus(earnedValue).div(budgetAtCompletion.minus(actualCost)),
  conditions: ({ budgetAtCompletion, earnedValue }) => [earnedValue.atMost(budgetAtCompletion)],
  definedWhen: ({ budgetAtCompletion, actualCost }) => [budgetAtCompletion.moreThan(actualCost)],
  example: { input: { budgetAtCompletion: 100000, earnedValue: 40000, actualCost: 50000 }, result: '1.2' },
  notes: [
    'Above 1 the rest must cost less than planned. Compare it with the cost performance index, which tells what was managed so far.',
    'It aims at the budget. Once the budget is spent it cannot be met, and the aim is a new estimate at completion.',
  ],
  sources: [earnedValueStandard, pmbokGuide],
  related: ['costPerformanceIndex', 'estimateAtCompletion', 'varianceAtCompletion'],
});
