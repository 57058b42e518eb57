import { defineMetric } from '../../metric';
import { wonDeals, lostDeals } from '../../vocabulary/deals';

export const lossRate = defineMetric({
  name: 'lossRate',
  title: 'Loss rate',
  description: 'TODO',
  unit: 'share',
  better: 'lower',
  inputs: { wonDeals, lostDeals },
  formula: ({ wonDeals, lostDeals }) => lostDeals.div(wonDeals.plus(lostDeals)),
  example: { input: { wonDeals: 0, lostDeals: 0 }, result: 'TODO' },
});
