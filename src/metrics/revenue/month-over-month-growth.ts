import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { priorMonthRevenue, revenue } from '../../vocabulary/revenue';

/** How much revenue has grown since the month before. Undefined where that earlier revenue is zero or negative. */
export const monthOverMonthGrowth = defineMetric({
  name: 'monthOverMonthGrowth',
  title: 'Month-over-month growth',
  description: 'How much revenue has grown since the month before.',
  aliases: ['MoM', 'month-on-month growth'],
  unit: 'ratio',
  better: 'higher',
  inputs: { revenue, priorMonthRevenue },
  formula: ({ revenue, priorMonthRevenue }) => revenue.minus(priorMonthRevenue).div(priorMonthRevenue),
  definedWhen: ({ priorMonthRevenue }) => [priorMonthRevenue.moreThan(0)],
  example: { input: { revenue: 105_000, priorMonthRevenue: 100_000 }, result: '0.05' },
  notes: [
    'Months differ in length and in working days, so a small change may be none. For subscriptions see MRR growth rate.',
  ],
  sources: [marketingMetrics],
  related: ['quarterOverQuarterGrowth', 'yearOverYearGrowth', 'mrrGrowthRate', 'growthRate'],
});
