import { defineMetric } from '../../metric';
import { earnedValue, actualCost } from '../../vocabulary/delivery';

export const costVariance = defineMetric({
  name: 'costVariance',
  title: 'Cost variance',
  description: 'TODO',
  aliases: ['CV'],
  unit: 'money',
  better: 'higher',
  inputs: { earnedValue, actualCost },
  formula: ({ earnedValue, actualCost }) => earnedValue.minus(actualCost),
  example: { input: { earnedValue: 0, actualCost: 0 }, result: 'TODO' },
});
