import type { Source } from '../metric';

export const hubspotEmailMetrics: Source = {
  title: 'HubSpot: Email marketing metrics you should track',
  url: 'https://blog.hubspot.com/marketing/metrics-email-marketers-should-be-tracking',
};
