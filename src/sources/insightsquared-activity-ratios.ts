import type { Source } from '../metric';

export const insightsquaredActivityRatios: Source = {
  title: 'InsightSquared: Why you need activity ratios: 3 scenarios',
  url: 'https://www.insightsquared.com/blog/why-you-need-activity-ratios-3-scenarios/',
};
