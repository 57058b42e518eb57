import { defineMetric } from '../../metric';
import { quartzWinAndCloseRate } from '../../sources/quartz-win-and-close-rate';
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
    'It flatters where lost deals are left open instead of being closed.',
  ],
  sources: [
    quartzWinAndCloseRate,
    {
      title: 'Rekener: How to calculate close rate (closed funnel)',
      url: 'https://www.rekener.com/resources/metrics/how-to-calculate-closed-funnel-close-rate',
    },
  ],
  related: ['closeRate', 'lossRate', 'winRateByValue', 'salesVelocity'],
});
