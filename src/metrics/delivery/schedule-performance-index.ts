import { defineMetric } from '../../metric';
import { earnedValue, plannedValue } from '../../vocabulary/delivery';

export const schedulePerformanceIndex = defineMetric({
  name: 'schedulePerformanceIndex',
  title: 'Schedule performance index',
  description: 'TODO',
  aliases: ['SPI'],
  unit: 'multiple',
  better: 'higher',
  inputs: { earnedValue, plannedValue },
  formula: ({ earnedValue, plannedValue }) => earnedValue.div(plannedValue),
  example: { input: { earnedValue: 0, plannedValue: 0 }, result: 'TODO' },
});
