import { defineMetric } from '../../metric';
import { engagements, impressions } from '../../vocabulary/marketing';

/** How often showing a post leads to a like, a comment, a share or another reaction. Undefined while nothing is shown. */
export const engagementRate = defineMetric({
  name: 'engagementRate',
  title: 'Engagement rate',
  description: 'How often showing a post leads to a like, a comment, a share or another reaction.',
  aliases: ['engagement rate by impressions'],
  unit: 'ratio',
  better: 'higher',
  inputs: { engagements, impressions },
  formula: ({ engagements, impressions }) => engagements.div(impressions),
  example: { input: { engagements: 300, impressions: 12_000 }, result: '0.025' },
  notes: [
    'Others divide by followers or by the people reached, which usually gives higher rates; say which one is meant.',
    'It can pass 1: one showing may draw several reactions.',
  ],
  sources: [
    {
      title: 'Hootsuite: Engagement Rate Calculator + Tips',
      url: 'https://blog.hootsuite.com/calculate-engagement-rate/',
    },
  ],
  related: ['clickThroughRate', 'socialEngagementVolume'],
});
