import { defineMetric } from '../../metric';
import { wonCycleDays, wonDeals } from '../../vocabulary/deals';

export const salesCycleLength = defineMetric({
  name: 'salesCycleLength',
  title: 'Sales cycle length',
  description: 'TODO',
  aliases: ['average sales cycle'],
  unit: 'days',
  better: 'lower',
  inputs: { wonCycleDays, wonDeals },
  formula: ({ wonCycleDays, wonDeals }) => wonCycleDays.div(wonDeals),
  example: { input: { wonCycleDays: 0, wonDeals: 0 }, result: 'TODO' },
  notes: ['wonCycleDays is the sum over won deals of days from creation to close'],
});
