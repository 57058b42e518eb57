import type { Source } from '../metric';

export const saasMetrics2: Source = {
  title: 'David Skok: SaaS Metrics 2.0',
  url: 'https://www.forentrepreneurs.com/saas-metrics-2/',
};
