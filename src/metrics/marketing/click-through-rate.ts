import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { clicks, impressions } from '../../vocabulary/marketing';

/** How often showing an ad leads to a click. Undefined while no ad is shown. */
export const clickThroughRate = defineMetric({
  name: 'clickThroughRate',
  title: 'Click-through rate',
  description: 'How often showing an ad leads to a click.',
  aliases: ['CTR'],
  unit: 'ratio',
  better: 'higher',
  inputs: { clicks, impressions },
  formula: ({ clicks, impressions }) => clicks.div(impressions),
  example: { input: { clicks: 5, impressions: 1000 }, result: '0.005' },
  notes: [
    'It can pass 1: one showing may be clicked more than once.',
    'In mailings the email click rate counts people out of mails delivered.',
  ],
  sources: [
    marketingMetrics,
    {
      title: 'Google Ads: Clickthrough rate (CTR): Definition',
      url: 'https://support.google.com/google-ads/answer/2615875',
    },
    {
      title: 'Google Ads: Issues with clicks and clickthrough rate',
      url: 'https://support.google.com/google-ads/answer/2375444',
    },
  ],
  related: ['costPerClick', 'costPerMille', 'engagementRate', 'emailClickRate', 'conversionRate'],
});
