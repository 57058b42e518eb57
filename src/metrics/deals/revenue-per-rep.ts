import { defineMetric } from '../../metric';
import { reps } from '../../vocabulary/deals';
import { revenue } from '../../vocabulary/revenue';

/** Revenue that a sales rep brings in on average. Undefined without reps. */
export const revenuePerRep = defineMetric({
  name: 'revenuePerRep',
  title: 'Revenue per rep',
  description: 'Revenue that a sales rep brings in on average.',
  aliases: ['sales productivity'],
  unit: 'money',
  better: 'higher',
  inputs: { revenue, reps },
  formula: ({ revenue, reps }) => revenue.div(reps),
  example: { input: { revenue: 2000000, reps: 10 }, result: '200000' },
  notes: ['Reps who are still in training lower it. Read it beside the ramp time.'],
  sources: [
    {
      title: 'Revenue.io: What is revenue per rep?',
      url: 'https://www.revenue.io/inside-sales-glossary/what-is-revenue-per-rep',
    },
  ],
  related: ['repsAtQuotaShare', 'rampTime', 'revenuePerSellingHour', 'salesExpenseRatio'],
});
