import { defineMetric } from '../../metric';
import { lostDeals, wonDeals } from '../../vocabulary/deals';

/** Share of decided deals that were won. Undefined while no deal is decided. */
export const winRate = defineMetric({
  name: 'winRate',
  title: 'Win rate',
  description: 'Share of decided deals that were won.',
  aliases: ['opportunity win rate'],
  unit: 'share',
  better: 'higher',
  inputs: { wonDeals, lostDeals },
  formula: ({ wonDeals, lostDeals }) => wonDeals.div(wonDeals.plus(lostDeals)),
  example: { input: { wonDeals: 30, lostDeals: 70 }, result: '0.3' },
  notes: [
    'Open deals stay out. Dividing by all deals created is another metric, the close rate, and reads lower while deals are open.',
  ],
  sources: [{ title: 'HubSpot: How to calculate win rate', url: 'https://blog.hubspot.com/sales/win-rate' }],
  related: ['closeRate', 'lossRate', 'winRateByValue'],
});
