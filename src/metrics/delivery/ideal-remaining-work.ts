import { defineMetric } from '../../metric';
import { plannedWork, elapsedDays, plannedDays } from '../../vocabulary/delivery';

export const idealRemainingWork = defineMetric({
  name: 'idealRemainingWork',
  title: 'Ideal remaining work',
  description: 'TODO',
  unit: 'amount',
  better: 'neutral',
  inputs: { plannedWork, elapsedDays, plannedDays },
  formula: ({ plannedWork, elapsedDays, plannedDays }) =>
    plannedWork.times(plannedDays.minus(elapsedDays)).div(plannedDays),
  example: { input: { plannedWork: 0, elapsedDays: 0, plannedDays: 0 }, result: 'TODO' },
  notes: ['the straight line of a burn-down chart'],
});
