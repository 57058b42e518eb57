import { defineMetric } from '../../metric';
import { agileEstimating } from '../../sources/agile-estimating';
import { burndownChart } from '../../sources/burndown-chart';
import { completedWork, plannedWork } from '../../vocabulary/delivery';

/** The part of the planned work that is still to be done. Zero when all of it is done. */
export const remainingWork = defineMetric({
  name: 'remainingWork',
  title: 'Remaining work',
  description: 'The part of the planned work that is still to be done.',
  unit: 'amount',
  better: 'lower',
  inputs: { plannedWork, completedWork },
  formula: ({ plannedWork, completedWork }) => plannedWork.minus(completedWork),
  conditions: ({ plannedWork, completedWork }) => [completedWork.atMost(plannedWork)],
  example: { input: { plannedWork: 100, completedWork: 45 }, result: '55' },
  notes: [
    'Work added after the start belongs to the planned work. Without it, completed work can exceed the plan, which is refused.',
    'It is the line that falls in a burn-down chart. The straight line to compare it with is the ideal remaining work.',
  ],
  sources: [agileEstimating, burndownChart],
  related: ['idealRemainingWork', 'burndownProgress', 'sprintsRemaining'],
});
