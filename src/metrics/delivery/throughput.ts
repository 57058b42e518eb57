import { defineMetric } from '../../metric';
import { kanbanPocketGuide } from '../../sources/kanban-pocket-guide';
import { elapsedDays, finishedItems } from '../../vocabulary/delivery';

/** How many items a team finishes in a day. Undefined while no time has passed. */
export const throughput = defineMetric({
  name: 'throughput',
  title: 'Throughput',
  description: 'How many items a team finishes in a day.',
  unit: 'amount per day',
  better: 'higher',
  inputs: { finishedItems, elapsedDays },
  formula: ({ finishedItems, elapsedDays }) => finishedItems.div(elapsedDays),
  example: { input: { finishedItems: 24, elapsedDays: 30 }, result: '0.8' },
  notes: ['Items count as one each, whatever their size. Velocity weighs them by their estimates.'],
  sources: [kanbanPocketGuide],
  related: ['cycleTime', 'workInProgress', 'velocity'],
});
