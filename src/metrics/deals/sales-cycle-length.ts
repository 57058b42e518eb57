import { defineMetric } from '../../metric';
import { wonCycleDays, wonDeals } from '../../vocabulary/deals';

/** How many days it takes on average to win a deal, from its creation to its close. Undefined while no deal is won. */
export const salesCycleLength = defineMetric({
  name: 'salesCycleLength',
  title: 'Sales cycle length',
  description: 'How many days it takes on average to win a deal, from its creation to its close.',
  aliases: ['average sales cycle', 'average days to close'],
  unit: 'days',
  better: 'lower',
  inputs: { wonCycleDays, wonDeals },
  formula: ({ wonCycleDays, wonDeals }) => wonCycleDays.div(wonDeals),
  example: { input: { wonCycleDays: 1350, wonDeals: 30 }, result: '45' },
  notes: ['Won deals only. Definitions that count lost deals too give another figure.'],
  sources: [
    { title: 'RevOps Dictionary: Sales cycle length', url: 'https://www.revopsdictionary.com/term/sales-cycle-length' },
  ],
  related: ['salesVelocity', 'winRate', 'rampTime'],
});
