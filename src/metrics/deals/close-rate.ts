import { defineMetric } from '../../metric';
import { wonDeals, createdDeals } from '../../vocabulary/deals';

export const closeRate = defineMetric({
  name: 'closeRate',
  title: 'Close rate',
  description: 'TODO',
  aliases: ['won over created'],
  unit: 'ratio',
  better: 'higher',
  inputs: { wonDeals, createdDeals },
  formula: ({ wonDeals, createdDeals }) => wonDeals.div(createdDeals),
  example: { input: { wonDeals: 0, createdDeals: 0 }, result: 'TODO' },
  notes: ['may pass 1: deals won now may have been created earlier'],
});
