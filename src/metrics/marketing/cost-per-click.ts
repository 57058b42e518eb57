import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { adSpend, clicks } from '../../vocabulary/marketing';

/** What a click on an ad costs on average. Undefined without clicks. */
export const costPerClick = defineMetric({
  name: 'costPerClick',
  title: 'Cost per click',
  description: 'What a click on an ad costs on average.',
  aliases: ['CPC'],
  unit: 'money',
  nonNegative: true,
  better: 'lower',
  inputs: { adSpend, clicks },
  formula: ({ adSpend, clicks }) => adSpend.div(clicks),
  example: { input: { adSpend: 1000, clicks: 2000 }, result: '0.5' },
  notes: ['It is the average of what was paid, not the bid, which is the most that one is ready to pay.'],
  sources: [
    marketingMetrics,
    {
      title: 'Google Ads: Average cost-per-click (Avg. CPC): Definition',
      url: 'https://support.google.com/google-ads/answer/14074',
    },
  ],
  related: ['revenuePerClick', 'profitPerClick', 'costPerMille', 'costPerAction', 'clickThroughRate'],
});
