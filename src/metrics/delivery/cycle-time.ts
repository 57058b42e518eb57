import { defineMetric } from '../../metric';
import { kanbanPocketGuide } from '../../sources/kanban-pocket-guide';
import { cycleDays, finishedItems } from '../../vocabulary/delivery';

/**
 * How many days an item takes from the start of work on it to its end, on average. Undefined while no item is
 * finished.
 */
export const cycleTime = defineMetric({
  name: 'cycleTime',
  title: 'Cycle time',
  description: 'How many days an item takes from the start of work on it to its end, on average.',
  aliases: ['flow time'],
  unit: 'days',
  better: 'lower',
  inputs: { cycleDays, finishedItems },
  formula: ({ cycleDays, finishedItems }) => cycleDays.div(finishedItems),
  example: { input: { cycleDays: 84, finishedItems: 24 }, result: '3.5' },
  notes: [
    'The clock starts when work starts. Counted from the request it is the lead time, which includes the wait before the start.',
    'A few very old items pull the average up, so it is often far above the time that most items take.',
    'In manufacturing, cycle time can also mean the time between two finished units, which is the inverse of throughput.',
  ],
  sources: [kanbanPocketGuide],
  related: ['throughput', 'workInProgress', 'flowEfficiency'],
});
