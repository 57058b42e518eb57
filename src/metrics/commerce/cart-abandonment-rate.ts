import { defineMetric } from '../../metric';
import { createdCarts, completedCarts } from '../../vocabulary/commerce';

export const cartAbandonmentRate = defineMetric({
  name: 'cartAbandonmentRate',
  title: 'Cart abandonment rate',
  description: 'TODO',
  unit: 'share',
  better: 'lower',
  inputs: { createdCarts, completedCarts },
  formula: ({ createdCarts, completedCarts }) => createdCarts.minus(completedCarts).div(createdCarts),
  example: { input: { createdCarts: 0, completedCarts: 0 }, result: 'TODO' },
});
