import { defineMetric } from '../../metric';
import { cycleDays, finishedItems } from '../../vocabulary/delivery';

export const cycleTime = defineMetric({
  name: 'cycleTime',
  title: 'Cycle time',
  description: 'TODO',
  unit: 'days',
  better: 'lower',
  inputs: { cycleDays, finishedItems },
  formula: ({ cycleDays, finishedItems }) => cycleDays.div(finishedItems),
  example: { input: { cycleDays: 0, finishedItems: 0 }, result: 'TODO' },
});
