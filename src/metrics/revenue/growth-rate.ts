import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { current, previous } from '../../vocabulary/revenue';

/**
 * How much something has grown since the period before, as a part of what it was then. Undefined where the previous
 * value is zero or negative. Negative where it has shrunk.
 */
export const growthRate = defineMetric({
  name: 'growthRate',
  title: 'Growth rate',
  description: 'How much something has grown since the period before, as a part of what it was then.',
  aliases: ['period-over-period growth', 'percentage change'],
  unit: 'ratio',
  better: 'higher',
  inputs: { current, previous },
  formula: ({ current, previous }) => current.minus(previous).div(previous),
  definedWhen: ({ previous }) => [previous.moreThan(0)],
  example: { input: { current: 75_000_000, previous: 50_000_000 }, result: '0.5' },
  notes: [
    'From a loss to a profit there is no growth rate; state the two amounts instead.',
    'Rates of several periods are not averaged: use the compound growth rate.',
  ],
  sources: [marketingMetrics],
  related: [
    'compoundGrowthRate',
    'yearOverYearGrowth',
    'quarterOverQuarterGrowth',
    'monthOverMonthGrowth',
    'mrrGrowthRate',
  ],
});
