import { defineMetric } from '../../metric';
import { kanbanPocketGuide } from '../../sources/kanban-pocket-guide';
import { cycleTime } from './cycle-time';
import { throughput } from './throughput';

/** How many items are under way on average, as follows from how many are finished a day and how long each takes. */
export const workInProgress = defineMetric({
  name: 'workInProgress',
  title: 'Work in progress',
  description:
    'How many items are under way on average, as follows from how many are finished a day and how long each takes.',
  aliases: ["Little's law", 'WIP'],
  unit: 'amount',
  better: 'lower',
  inputs: { throughput, cycleTime },
  formula: ({ throughput, cycleTime }) => throughput.times(cycleTime),
  example: { input: { throughput: 0.8, cycleTime: 3.5 }, result: '2.8' },
  notes: [
    'It is an average that holds while about as many items start as finish. The items under way at one moment are counted, not calculated.',
    'Throughput and cycle time must count days in the same way, all calendar days or working days only.',
  ],
  sources: [
    { title: 'J. Little: A Proof for the Queuing Formula L = λW, Operations Research 9(3), 1961, 383–387' },
    kanbanPocketGuide,
  ],
  related: ['throughput', 'cycleTime'],
});
