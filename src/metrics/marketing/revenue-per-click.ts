import { defineMetric } from '../../metric';
import { attributedRevenue, clicks } from '../../vocabulary/marketing';

/** Revenue that a click on an ad brings on average. Undefined without clicks. */
export const revenuePerClick = defineMetric({
  name: 'revenuePerClick',
  title: 'Revenue per click',
  description: 'Revenue that a click on an ad brings on average.',
  aliases: ['RPC'],
  unit: 'money',
  better: 'higher',
  inputs: { attributedRevenue, clicks },
  formula: ({ attributedRevenue, clicks }) => attributedRevenue.div(clicks),
  example: { input: { attributedRevenue: 500, clicks: 250 }, result: '2' },
  notes: ['Revenue per visitor divides by people, and by all of them; this divides by the clicks on ads.'],
  sources: [
    {
      title: 'Calculator Academy: Revenue Per Click Calculator',
      url: 'https://calculator.academy/revenue-per-click-calculator/',
    },
  ],
  related: ['costPerClick', 'profitPerClick', 'revenuePerVisitor'],
});
