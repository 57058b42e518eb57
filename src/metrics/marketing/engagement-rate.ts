import { defineMetric } from '../../metric';
import { engagements, impressions } from '../../vocabulary/marketing';

export const engagementRate = defineMetric({
  name: 'engagementRate',
  title: 'Engagement rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { engagements, impressions },
  formula: ({ engagements, impressions }) => engagements.div(impressions),
  example: { input: { engagements: 0, impressions: 0 }, result: 'TODO' },
});
