import { defineMetric } from '../../metric';
import { openDeals } from '../../vocabulary/deals';
import { averageDealSize } from './average-deal-size';
import { salesCycleLength } from './sales-cycle-length';
import { winRate } from './win-rate';

export const salesVelocity = defineMetric({
  name: 'salesVelocity',
  title: 'Sales velocity',
  description: 'TODO',
  aliases: ['pipeline velocity'],
  unit: 'money per day',
  better: 'higher',
  inputs: { openDeals, averageDealSize, winRate, salesCycleLength },
  formula: ({ openDeals, averageDealSize, winRate, salesCycleLength }) =>
    openDeals.times(averageDealSize).times(winRate).div(salesCycleLength),
  example: { input: { openDeals: 0, averageDealSize: 0, winRate: 0, salesCycleLength: 0 }, result: 'TODO' },
  notes: ['inputs after the first are metrics'],
});
