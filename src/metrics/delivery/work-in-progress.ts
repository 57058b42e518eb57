import { defineMetric } from '../../metric';
import { cycleTime } from './cycle-time';
import { throughput } from './throughput';

export const workInProgress = defineMetric({
  name: 'workInProgress',
  title: 'Work in progress',
  description: 'TODO',
  aliases: ["Little's law"],
  unit: 'amount',
  better: 'lower',
  inputs: { throughput, cycleTime },
  formula: ({ throughput, cycleTime }) => throughput.times(cycleTime),
  example: { input: { throughput: 0, cycleTime: 0 }, result: 'TODO' },
});
