import { defineMetric } from '../../metric';
import { earnedValueStandard } from '../../sources/earned-value-standard';
import { pmbokGuide } from '../../sources/pmbok-guide';
import { actualCost, budgetAtCompletion, earnedValue } from '../../vocabulary/delivery';

/**
 * What the whole project will cost if the rest of the work costs just what was planned for it. Earned value above the
 * whole budget is refused.
 */
export const atypicalEstimateAtCompletion = defineMetric({
  name: 'atypicalEstimateAtCompletion',
  title: 'Atypical estimate at completion',
  description: 'What the whole project will cost if the rest of the work costs just what was planned for it.',
  unit: 'money',
  better: 'lower',
  inputs: { actualCost, budgetAtCompletion, earnedValue },
  formula: ({ actualCost, budgetAtCompletion, earnedValue }) => actualCost.plus(budgetAtCompletion).minus(earnedValue),
  conditions: ({ budgetAtCompletion, earnedValue }) => [earnedValue.atMost(budgetAtCompletion)],
  example: { input: { actualCost: 50000, budgetAtCompletion: 100000, earnedValue: 40000 }, result: '110000' },
  notes: [
    'It takes the difference in cost so far as a single event. If it is likely to go on, use the estimate at completion.',
  ],
  sources: [earnedValueStandard, pmbokGuide],
  related: ['estimateAtCompletion', 'estimateToComplete', 'varianceAtCompletion'],
});
