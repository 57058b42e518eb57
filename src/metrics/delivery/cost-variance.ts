import { defineMetric } from '../../metric';
import { earnedValueStandard } from '../../sources/earned-value-standard';
import { actualCost, earnedValue } from '../../vocabulary/delivery';

/** How much less or more the finished work has cost than the plan allowed for it. Negative over budget. */
export const costVariance = defineMetric({
  name: 'costVariance',
  title: 'Cost variance',
  description: 'How much less or more the finished work has cost than the plan allowed for it.',
  aliases: ['CV'],
  unit: 'money',
  better: 'higher',
  inputs: { earnedValue, actualCost },
  formula: ({ earnedValue, actualCost }) => earnedValue.minus(actualCost),
  example: { input: { earnedValue: 40000, actualCost: 50000 }, result: '-10000' },
  notes: ['It is not what was to be spent by now less what was spent. That difference mixes cost with delay.'],
  sources: [earnedValueStandard],
  related: ['costPerformanceIndex', 'scheduleVariance', 'varianceAtCompletion'],
});
