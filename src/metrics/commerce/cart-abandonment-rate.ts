import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { createdCarts, completedCarts } from '../../vocabulary/commerce';

/** Share of shopping carts that were filled but never became an order. Undefined while no cart is created. */
export const cartAbandonmentRate = defineMetric({
  name: 'cartAbandonmentRate',
  title: 'Cart abandonment rate',
  description: 'Share of shopping carts that were filled but never became an order.',
  aliases: ['shopping cart abandonment rate', 'basket abandonment rate'],
  unit: 'share',
  better: 'lower',
  inputs: { createdCarts, completedCarts },
  formula: ({ createdCarts, completedCarts }) => createdCarts.minus(completedCarts).div(createdCarts),
  conditions: ({ createdCarts, completedCarts }) => [completedCarts.atMost(createdCarts)],
  example: { input: { createdCarts: 1000, completedCarts: 300 }, result: '0.7' },
  notes: [
    'Carts left before the checkout are counted too. Use the checkout abandonment rate to judge the checkout alone.',
    'Take the completed carts out of the created ones: a cart of last month that is paid for this month belongs to last month.',
  ],
  sources: [
    marketingMetrics,
    {
      title: 'Nosto: What is an abandoned cart rate?',
      url: 'https://help.nosto.com/en/articles/610545-what-is-an-abandoned-cart-rate',
    },
  ],
  related: ['checkoutAbandonmentRate', 'addToCartRate', 'conversionRate'],
});
