import type { Source } from '../metric';

export const posthogRetentionMetrics: Source = {
  title: 'PostHog handbook: Retention metrics',
  url: 'https://posthog.com/handbook/growth/revops/retention-metrics',
};
