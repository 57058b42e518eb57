import { defineMetric } from '../../metric';
import { hubspotSalesMetrics } from '../../sources/hubspot-sales-metrics';
import { socialEngagements } from '../../vocabulary/activity';

/** How often sales reps approached people on social networks. Counts what the reps did, not the reactions to it. */
export const socialEngagementVolume = defineMetric({
  name: 'socialEngagementVolume',
  title: 'Social engagement volume',
  description: 'How often sales reps approached people on social networks.',
  unit: 'count',
  better: 'higher',
  inputs: { socialEngagements },
  formula: ({ socialEngagements }) => socialEngagements,
  example: { input: { socialEngagements: 160 }, result: '160' },
  notes: ['The reactions of an audience to posts and ads are another thing: see engagement rate.'],
  sources: [hubspotSalesMetrics],
  related: ['emailVolume', 'conversationVolume', 'engagementRate'],
});
