import { defineMetric } from '../../metric';
import { hubspotSalesMetrics } from '../../sources/hubspot-sales-metrics';
import { demos } from '../../vocabulary/activity';

/** How many product demos and sales presentations took place. Booked demos that did not happen are not in it. */
export const demoVolume = defineMetric({
  name: 'demoVolume',
  title: 'Demo volume',
  description: 'How many product demos and sales presentations took place.',
  aliases: ['sales presentations'],
  unit: 'count',
  better: 'higher',
  inputs: { demos },
  formula: ({ demos }) => demos,
  example: { input: { demos: 24 }, result: '24' },
  notes: ['How many of the booked demos took place is the demo completion rate.'],
  sources: [hubspotSalesMetrics],
  related: ['demoCompletionRate', 'callsPerDemo', 'proposalVolume'],
});
