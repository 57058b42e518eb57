import { defineMetric } from '../../metric';
import { earnedValue, actualCost } from '../../vocabulary/delivery';

export const costPerformanceIndex = defineMetric({
  name: 'costPerformanceIndex',
  title: 'Cost performance index',
  description: 'TODO',
  aliases: ['CPI'],
  unit: 'multiple',
  better: 'higher',
  inputs: { earnedValue, actualCost },
  formula: ({ earnedValue, actualCost }) => earnedValue.div(actualCost),
  example: { input: { earnedValue: 0, actualCost: 0 }, result: 'TODO' },
});
