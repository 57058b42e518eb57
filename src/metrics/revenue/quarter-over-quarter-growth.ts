import { defineMetric } from '../../metric';
import { revenue, priorQuarterRevenue } from '../../vocabulary/revenue';

export const quarterOverQuarterGrowth = defineMetric({
  name: 'quarterOverQuarterGrowth',
  title: 'Quarter over quarter growth',
  description: 'TODO',
  aliases: ['QoQ'],
  unit: 'ratio',
  better: 'higher',
  inputs: { revenue, priorQuarterRevenue },
  formula: ({ revenue, priorQuarterRevenue }) => revenue.minus(priorQuarterRevenue).div(priorQuarterRevenue),
  example: { input: { revenue: 0, priorQuarterRevenue: 0 }, result: 'TODO' },
});
