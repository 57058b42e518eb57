import { defineMetric } from '../../metric';
import { earnedValueStandard } from '../../sources/earned-value-standard';
import { actualCost, earnedValue } from '../../vocabulary/delivery';

/**
 * How much planned work each unit of money spent has bought. Undefined while nothing has been spent. Below 1 over
 * budget.
 */
export const costPerformanceIndex = defineMetric({
  name: 'costPerformanceIndex',
  title: 'Cost performance index',
  description: 'How much planned work each unit of money spent has bought.',
  aliases: ['CPI'],
  unit: 'multiple',
  nonNegative: true,
  better: 'higher',
  inputs: { earnedValue, actualCost },
  formula: ({ earnedValue, actualCost }) => earnedValue.div(actualCost),
  example: { input: { earnedValue: 40000, actualCost: 50000 }, result: '0.8' },
  notes: [
    'Earned value and actual cost must cover the same work. An invoice that is still to come makes it look too good.',
  ],
  sources: [earnedValueStandard],
  related: ['costVariance', 'schedulePerformanceIndex', 'estimateAtCompletion', 'toCompletePerformanceIndex'],
});
