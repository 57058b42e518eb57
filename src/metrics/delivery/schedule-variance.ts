import { defineMetric } from '../../metric';
import { earnedValueStandard } from '../../sources/earned-value-standard';
import { earnedValue, plannedValue } from '../../vocabulary/delivery';

/** How much more or less work is done than the plan had for today, at its planned cost. Negative behind the plan. */
export const scheduleVariance = defineMetric({
  name: 'scheduleVariance',
  title: 'Schedule variance',
  description: 'How much more or less work is done than the plan had for today, at its planned cost.',
  aliases: ['SV'],
  unit: 'money',
  better: 'higher',
  inputs: { earnedValue, plannedValue },
  formula: ({ earnedValue, plannedValue }) => earnedValue.minus(plannedValue),
  example: { input: { earnedValue: 40000, plannedValue: 32000 }, result: '8000' },
  notes: [
    'It is money, not days.',
    'It returns to zero when the project ends, however late, because by then all planned work is done.',
  ],
  sources: [earnedValueStandard],
  related: ['schedulePerformanceIndex', 'costVariance'],
});
