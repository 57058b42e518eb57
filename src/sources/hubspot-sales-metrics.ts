import type { Source } from '../metric';

export const hubspotSalesMetrics: Source = {
  title: 'HubSpot: Sales metrics: What to track, how to track, & why',
  url: 'https://blog.hubspot.com/sales/sales-metrics',
};
