import { defineMetric } from '../../metric';
import { inforSalesOpportunities } from '../../sources/infor-sales-opportunities';
import { quartzWinAndCloseRate } from '../../sources/quartz-win-and-close-rate';
import { createdDeals, wonDeals } from '../../vocabulary/deals';

/**
 * How many deals were won for each deal created in the same period. May pass 1. Undefined in a period without new
 * deals.
 */
export const closeRate = defineMetric({
  name: 'closeRate',
  title: 'Close rate',
  description: 'How many deals were won for each deal created in the same period.',
  aliases: ['won over created', 'closing ratio'],
  unit: 'ratio',
  better: 'higher',
  inputs: { wonDeals, createdDeals },
  formula: ({ wonDeals, createdDeals }) => wonDeals.div(createdDeals),
  example: { input: { wonDeals: 18, createdDeals: 120 }, result: '0.15' },
  notes: [
    'It passes 1 where more deals are won than created, because a deal won now may have been created earlier.',
    'Many call the win rate by this name. The win rate counts decided deals only and never passes 1.',
  ],
  sources: [quartzWinAndCloseRate, inforSalesOpportunities],
  related: ['winRate', 'lossRate', 'newOpportunityVolume', 'leadConversionRate'],
});
