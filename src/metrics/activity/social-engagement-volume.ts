import { defineMetric } from '../../metric';
import { socialEngagements } from '../../vocabulary/activity';

export const socialEngagementVolume = defineMetric({
  name: 'socialEngagementVolume',
  title: 'Social engagement volume',
  description: 'TODO',
  unit: 'count',
  better: 'higher',
  inputs: { socialEngagements },
  formula: ({ socialEngagements }) => socialEngagements,
  example: { input: { socialEngagements: 0 }, result: 'TODO' },
});
