import { defineMetric } from '../../metric';
import { current, previous } from '../../vocabulary/revenue';

export const growthRate = defineMetric({
  name: 'growthRate',
  title: 'Growth rate',
  description: 'TODO',
  aliases: ['period-over-period growth'],
  unit: 'ratio',
  better: 'higher',
  inputs: { current, previous },
  formula: ({ current, previous }) => current.minus(previous).div(previous),
  example: { input: { current: 0, previous: 0 }, result: 'TODO' },
  notes: ['undefined from a zero base; the base must be positive'],
});
