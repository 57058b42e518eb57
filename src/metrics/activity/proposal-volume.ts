import { defineMetric } from '../../metric';
import { hubspotSalesMetrics } from '../../sources/hubspot-sales-metrics';
import { proposals } from '../../vocabulary/activity';

/** How many proposals and quotes were sent to prospects. Zero where none were sent. */
export const proposalVolume = defineMetric({
  name: 'proposalVolume',
  title: 'Proposal volume',
  description: 'How many proposals and quotes were sent to prospects.',
  aliases: ['proposals sent'],
  unit: 'count',
  better: 'higher',
  inputs: { proposals },
  formula: ({ proposals }) => proposals,
  example: { input: { proposals: 18 }, result: '18' },
  sources: [hubspotSalesMetrics],
  related: ['demoVolume', 'newOpportunityVolume', 'winRate'],
});
