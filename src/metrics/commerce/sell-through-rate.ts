import { defineMetric } from '../../metric';
import { unitsSold, unitsReceived } from '../../vocabulary/commerce';

/** Units sold for each unit received from suppliers in the same period. Undefined while nothing is received. */
export const sellThroughRate = defineMetric({
  name: 'sellThroughRate',
  title: 'Sell-through rate',
  description: 'Units sold for each unit received from suppliers in the same period.',
  aliases: ['STR'],
  unit: 'ratio',
  better: 'higher',
  inputs: { unitsSold, unitsReceived },
  formula: ({ unitsSold, unitsReceived }) => unitsSold.div(unitsReceived),
  example: { input: { unitsSold: 750, unitsReceived: 1000 }, result: '0.75' },
  notes: [
    'Selling from older stock can take the rate past 100 %. Some retailers divide by units received plus the stock at the start, which cannot.',
  ],
  sources: [{ title: 'Shopify: Sell-through rate', url: 'https://www.shopify.com/sg/retail/sell-through-rate' }],
  related: ['inventoryTurnover', 'unitsPerOrder'],
});
