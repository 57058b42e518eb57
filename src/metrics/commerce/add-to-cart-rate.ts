import { defineMetric } from '../../metric';
import { visitsWithCart, visits } from '../../vocabulary/commerce';

/** Share of visits in which something was put into the cart. Undefined without visits. */
export const addToCartRate = defineMetric({
  name: 'addToCartRate',
  title: 'Add-to-cart rate',
  description: 'Share of visits in which something was put into the cart.',
  aliases: ['ATC rate'],
  unit: 'share',
  better: 'higher',
  inputs: { visitsWithCart, visits },
  formula: ({ visitsWithCart, visits }) => visitsWithCart.div(visits),
  conditions: ({ visitsWithCart, visits }) => [visitsWithCart.atMost(visits)],
  example: { input: { visitsWithCart: 1000, visits: 12500 }, result: '0.08' },
  notes: [
    'A visit counts once however many items go into the cart. Dividing clicks on the button by visits is another number and can pass 100 %.',
  ],
  sources: [
    { title: 'Beyond Reviews: Add-to-cart rate', url: 'https://www.beyondreviews.app/glossary/add-to-cart-rate/' },
  ],
  related: ['cartAbandonmentRate', 'conversionRate', 'bounceRate'],
});
