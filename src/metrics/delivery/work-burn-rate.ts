import { defineMetric } from '../../metric';
import { completedWork, elapsedDays } from '../../vocabulary/delivery';

export const workBurnRate = defineMetric({
  name: 'workBurnRate',
  title: 'Work burn rate',
  description: 'TODO',
  aliases: ['sprint burn rate'],
  unit: 'amount per day',
  better: 'higher',
  inputs: { completedWork, elapsedDays },
  formula: ({ completedWork, elapsedDays }) => completedWork.div(elapsedDays),
  example: { input: { completedWork: 0, elapsedDays: 0 }, result: 'TODO' },
  notes: ['work in points, hours or tasks; cash is netBurn'],
});
