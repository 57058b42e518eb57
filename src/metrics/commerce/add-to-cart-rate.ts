import { defineMetric } from '../../metric';
import { visitsWithCart, visits } from '../../vocabulary/commerce';

export const addToCartRate = defineMetric({
  name: 'addToCartRate',
  title: 'Add to cart rate',
  description: 'TODO',
  unit: 'share',
  better: 'higher',
  inputs: { visitsWithCart, visits },
  formula: ({ visitsWithCart, visits }) => visitsWithCart.div(visits),
  example: { input: { visitsWithCart: 0, visits: 0 }, result: 'TODO' },
});
