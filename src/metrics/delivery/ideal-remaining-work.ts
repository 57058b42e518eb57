import { defineMetric } from '../../metric';
import { burndownChart } from '../../sources/burndown-chart';
import { elapsedDays, plannedDays, plannedWork } from '../../vocabulary/delivery';

/**
 * The work that would be left today if the team finished the same amount every day up to the planned end. Undefined
 * for a plan of no days. Days past the planned end are refused.
 */
export const idealRemainingWork = defineMetric({
  name: 'idealRemainingWork',
  title: 'Ideal remaining work',
  description:
    'The work that would be left today if the team finished the same amount every day up to the planned end.',
  aliases: ['burn-down guideline'],
  unit: 'amount',
  better: 'neutral',
  inputs: { plannedWork, elapsedDays, plannedDays },
  formula: ({ plannedWork, elapsedDays, plannedDays }) =>
    plannedWork.times(plannedDays.minus(elapsedDays)).div(plannedDays),
  conditions: ({ elapsedDays, plannedDays }) => [elapsedDays.atMost(plannedDays)],
  example: { input: { plannedWork: 100, elapsedDays: 3, plannedDays: 10 }, result: '70' },
  notes: [
    'It is the straight line of a burn-down chart. More remaining work than this means that the team is behind the plan.',
  ],
  sources: [burndownChart],
  related: ['remainingWork', 'workBurnRate', 'burndownProgress'],
});
