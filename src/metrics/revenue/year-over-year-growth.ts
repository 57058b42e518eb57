import { defineMetric } from '../../metric';
import { revenue, priorYearRevenue } from '../../vocabulary/revenue';

export const yearOverYearGrowth = defineMetric({
  name: 'yearOverYearGrowth',
  title: 'Year over year growth',
  description: 'TODO',
  aliases: ['YoY'],
  unit: 'ratio',
  better: 'higher',
  inputs: { revenue, priorYearRevenue },
  formula: ({ revenue, priorYearRevenue }) => revenue.minus(priorYearRevenue).div(priorYearRevenue),
  example: { input: { revenue: 0, priorYearRevenue: 0 }, result: 'TODO' },
});
