import { defineMetric } from '../../metric';
import { earnedValue, plannedValue } from '../../vocabulary/delivery';

export const scheduleVariance = defineMetric({
  name: 'scheduleVariance',
  title: 'Schedule variance',
  description: 'TODO',
  aliases: ['SV'],
  unit: 'money',
  better: 'higher',
  inputs: { earnedValue, plannedValue },
  formula: ({ earnedValue, plannedValue }) => earnedValue.minus(plannedValue),
  example: { input: { earnedValue: 0, plannedValue: 0 }, result: 'TODO' },
});
