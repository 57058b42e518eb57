import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { priorYearRevenue, revenue } from '../../vocabulary/revenue';

/**
 * How much revenue has grown since the same period a year earlier. Undefined where that earlier revenue is zero or
 * negative.
 */
export const yearOverYearGrowth = defineMetric({
  name: 'yearOverYearGrowth',
  title: 'Year-over-year growth',
  description: 'How much revenue has grown since the same period a year earlier.',
  aliases: ['YoY', 'year-on-year growth'],
  unit: 'ratio',
  better: 'higher',
  inputs: { revenue, priorYearRevenue },
  formula: ({ revenue, priorYearRevenue }) => revenue.minus(priorYearRevenue).div(priorYearRevenue),
  definedWhen: ({ priorYearRevenue }) => [priorYearRevenue.moreThan(0)],
  example: { input: { revenue: 1_250_000, priorYearRevenue: 1_000_000 }, result: '0.25' },
  notes: [
    'Comparing the same months leaves the season out; quarter-over-quarter growth and month-over-month growth do not.',
  ],
  sources: [
    marketingMetrics,
    { title: 'Investopedia: Year-over-year', url: 'https://www.investopedia.com/terms/y/year-over-year.asp' },
  ],
  related: ['growthRate', 'compoundGrowthRate', 'quarterOverQuarterGrowth', 'monthOverMonthGrowth'],
});
