import { defineMetric } from '../../metric';
import { reps } from '../../vocabulary/deals';
import { revenue } from '../../vocabulary/revenue';

export const revenuePerRep = defineMetric({
  name: 'revenuePerRep',
  title: 'Revenue per rep',
  description: 'TODO',
  aliases: ['sales productivity'],
  unit: 'money',
  better: 'higher',
  inputs: { revenue, reps },
  formula: ({ revenue, reps }) => revenue.div(reps),
  example: { input: { revenue: 0, reps: 0 }, result: 'TODO' },
});
