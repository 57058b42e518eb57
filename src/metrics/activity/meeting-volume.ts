import { defineMetric } from '../../metric';
import { hubspotSalesMetrics } from '../../sources/hubspot-sales-metrics';
import { meetings } from '../../vocabulary/activity';

/** How many meetings with leads and customers took place. Cancelled meetings and no-shows are not in it. */
export const meetingVolume = defineMetric({
  name: 'meetingVolume',
  title: 'Meeting volume',
  description: 'How many meetings with leads and customers took place.',
  unit: 'count',
  better: 'higher',
  inputs: { meetings },
  formula: ({ meetings }) => meetings,
  example: { input: { meetings: 36 }, result: '36' },
  sources: [hubspotSalesMetrics],
  related: ['conversationVolume', 'demoVolume', 'proposalVolume'],
});
