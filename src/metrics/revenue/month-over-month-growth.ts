import { defineMetric } from '../../metric';
import { revenue, priorMonthRevenue } from '../../vocabulary/revenue';

export const monthOverMonthGrowth = defineMetric({
  name: 'monthOverMonthGrowth',
  title: 'Month over month growth',
  description: 'TODO',
  aliases: ['MoM'],
  unit: 'ratio',
  better: 'higher',
  inputs: { revenue, priorMonthRevenue },
  formula: ({ revenue, priorMonthRevenue }) => revenue.minus(priorMonthRevenue).div(priorMonthRevenue),
  example: { input: { revenue: 0, priorMonthRevenue: 0 }, result: 'TODO' },
});
