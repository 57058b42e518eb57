import { defineMetric } from '../../metric';
import { startedCheckouts, completedCheckouts } from '../../vocabulary/commerce';

export const checkoutAbandonmentRate = defineMetric({
  name: 'checkoutAbandonmentRate',
  title: 'Checkout abandonment rate',
  description: 'TODO',
  unit: 'share',
  better: 'lower',
  inputs: { startedCheckouts, completedCheckouts },
  formula: ({ startedCheckouts, completedCheckouts }) =>
    startedCheckouts.minus(completedCheckouts).div(startedCheckouts),
  example: { input: { startedCheckouts: 0, completedCheckouts: 0 }, result: 'TODO' },
});
