import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { priorQuarterRevenue, revenue } from '../../vocabulary/revenue';

/** How much revenue has grown since the quarter before. Undefined where that earlier revenue is zero or negative. */
export const quarterOverQuarterGrowth = defineMetric({
  name: 'quarterOverQuarterGrowth',
  title: 'Quarter-over-quarter growth',
  description: 'How much revenue has grown since the quarter before.',
  aliases: ['QoQ', 'quarter-on-quarter growth'],
  unit: 'ratio',
  better: 'higher',
  inputs: { revenue, priorQuarterRevenue },
  formula: ({ revenue, priorQuarterRevenue }) => revenue.minus(priorQuarterRevenue).div(priorQuarterRevenue),
  definedWhen: ({ priorQuarterRevenue }) => [priorQuarterRevenue.moreThan(0)],
  example: { input: { revenue: 330_000, priorQuarterRevenue: 300_000 }, result: '0.1' },
  notes: [
    'The season shows in it: a strong fourth quarter makes the next first one look like a decline. Year-over-year growth leaves the season out.',
  ],
  sources: [marketingMetrics],
  related: ['yearOverYearGrowth', 'monthOverMonthGrowth', 'growthRate'],
});
