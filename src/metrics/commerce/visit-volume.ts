import { defineMetric } from '../../metric';
import { googleAnalyticsSession } from '../../sources/google-analytics-session';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { visits } from '../../vocabulary/commerce';

/** Number of visits to the website or shop, a measure of how much traffic it gets. */
export const visitVolume = defineMetric({
  name: 'visitVolume',
  title: 'Visit volume',
  description: 'Number of visits to the website or shop, a measure of how much traffic it gets.',
  aliases: ['traffic', 'sessions'],
  unit: 'count',
  better: 'higher',
  inputs: { visits },
  formula: ({ visits }) => visits,
  example: { input: { visits: 12500 }, result: '12500' },
  notes: ['A person who comes back counts again here. Use visitor volume to count people.'],
  sources: [googleAnalyticsSession, marketingMetrics],
  related: ['visitorVolume', 'bounceRate', 'conversionRate'],
});
