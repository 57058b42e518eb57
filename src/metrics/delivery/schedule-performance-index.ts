import { defineMetric } from '../../metric';
import { earnedValueStandard } from '../../sources/earned-value-standard';
import { earnedValue, plannedValue } from '../../vocabulary/delivery';

/**
 * How much of the work planned up to today is done. Undefined while nothing was to be done. Below 1 behind the plan.
 */
export const schedulePerformanceIndex = defineMetric({
  name: 'schedulePerformanceIndex',
  title: 'Schedule performance index',
  description: 'How much of the work planned up to today is done.',
  aliases: ['SPI'],
  unit: 'multiple',
  better: 'higher',
  inputs: { earnedValue, plannedValue },
  formula: ({ earnedValue, plannedValue }) => earnedValue.div(plannedValue),
  example: { input: { earnedValue: 40000, plannedValue: 32000 }, result: '1.25' },
  notes: [
    'It returns to 1 when the project ends, however late, because by then all planned work is done.',
    'It weighs work by cost, so it can stay above 1 while a cheap task on the critical path is late.',
  ],
  sources: [earnedValueStandard],
  related: ['scheduleVariance', 'costPerformanceIndex'],
});
