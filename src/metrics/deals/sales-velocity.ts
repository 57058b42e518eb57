import { defineMetric } from '../../metric';
import { openDeals } from '../../vocabulary/deals';
import { averageDealSize } from './average-deal-size';
import { salesCycleLength } from './sales-cycle-length';
import { winRate } from './win-rate';

/**
 * How much value the deals now open can be expected to bring per day. Undefined where the sales cycle length is zero.
 * Times the days of a quarter, it is the value to expect of that quarter.
 */
export const salesVelocity = defineMetric({
  name: 'salesVelocity',
  title: 'Sales velocity',
  description: 'How much value the deals now open can be expected to bring per day.',
  aliases: ['pipeline velocity'],
  unit: 'money per day',
  better: 'higher',
  inputs: { openDeals, averageDealSize, winRate, salesCycleLength },
  formula: ({ openDeals, averageDealSize, winRate, salesCycleLength }) =>
    openDeals.times(averageDealSize).times(winRate).div(salesCycleLength),
  example: { input: { openDeals: 60, averageDealSize: 15000, winRate: 0.3, salesCycleLength: 45 }, result: '6000' },
  notes: [
    'Count the deals open now, and take deal size, win rate and cycle from deals that have closed.',
    'Some CRM reports named deal velocity show the days to close. That is the sales cycle length.',
  ],
  sources: [
    {
      title: 'Optifai: What is sales velocity and how to calculate it?',
      url: 'https://optif.ai/learn/questions/sales-velocity-definition-calculation',
    },
  ],
  related: ['averageDealSize', 'winRate', 'salesCycleLength', 'weightedPipelineValue'],
});
