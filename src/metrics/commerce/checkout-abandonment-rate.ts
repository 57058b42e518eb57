import { defineMetric } from '../../metric';
import { startedCheckouts, completedCheckouts } from '../../vocabulary/commerce';

/** Share of started checkouts that were not finished with an order. Undefined while no checkout is started. */
export const checkoutAbandonmentRate = defineMetric({
  name: 'checkoutAbandonmentRate',
  title: 'Checkout abandonment rate',
  description: 'Share of started checkouts that were not finished with an order.',
  unit: 'share',
  better: 'lower',
  inputs: { startedCheckouts, completedCheckouts },
  formula: ({ startedCheckouts, completedCheckouts }) =>
    startedCheckouts.minus(completedCheckouts).div(startedCheckouts),
  conditions: ({ startedCheckouts, completedCheckouts }) => [completedCheckouts.atMost(startedCheckouts)],
  example: { input: { startedCheckouts: 500, completedCheckouts: 300 }, result: '0.4' },
  notes: ['Carts whose owners never went to the checkout are left out. Use the cart abandonment rate to include them.'],
  sources: [
    { title: 'FAQPrime: Checkout abandonment rate', url: 'https://faqprime.com/en/checkout-abandonment-rate/' },
  ],
  related: ['cartAbandonmentRate', 'addToCartRate', 'conversionRate'],
});
