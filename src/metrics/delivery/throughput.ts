import { defineMetric } from '../../metric';
import { finishedItems, elapsedDays } from '../../vocabulary/delivery';

export const throughput = defineMetric({
  name: 'throughput',
  title: 'Throughput',
  description: 'TODO',
  unit: 'amount per day',
  better: 'higher',
  inputs: { finishedItems, elapsedDays },
  formula: ({ finishedItems, elapsedDays }) => finishedItems.div(elapsedDays),
  example: { input: { finishedItems: 0, elapsedDays: 0 }, result: 'TODO' },
});
