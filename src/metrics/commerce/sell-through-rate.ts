import { defineMetric } from '../../metric';
import { unitsSold, unitsReceived } from '../../vocabulary/commerce';

export const sellThroughRate = defineMetric({
  name: 'sellThroughRate',
  title: 'Sell through rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { unitsSold, unitsReceived },
  formula: ({ unitsSold, unitsReceived }) => unitsSold.div(unitsReceived),
  example: { input: { unitsSold: 0, unitsReceived: 0 }, result: 'TODO' },
});
