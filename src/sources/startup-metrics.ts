import type { Source } from '../metric';

export const startupMetrics: Source = {
  title: 'Andreessen Horowitz: 16 Startup Metrics',
  url: 'https://a16z.com/16-startup-metrics',
};
