import { defineMetric } from '../../metric';
import { followedUpLeads, leads } from '../../vocabulary/leads';

/**
 * Share of leads that sales contacts at all. May pass 1 where leads of earlier periods are contacted. Undefined in a
 * period without leads.
 */
export const leadFollowUpRate = defineMetric({
  name: 'leadFollowUpRate',
  title: 'Lead follow-up rate',
  description: 'Share of leads that sales contacts at all.',
  aliases: ['lead pick-up rate'],
  unit: 'ratio',
  better: 'higher',
  inputs: { followedUpLeads, leads },
  formula: ({ followedUpLeads, leads }) => followedUpLeads.div(leads),
  example: { input: { followedUpLeads: 720, leads: 800 }, result: '0.9' },
  notes: ['It does not say how soon or how well. See the timely follow-up rate and the quality follow-up rate.'],
  sources: [
    {
      title: 'Varicent: A lead response SLA that works',
      url: 'https://www.varicent.com/blog/stop-leads-falling-through-the-cracks-with-a-lead-response-sla-that-works',
    },
  ],
  related: ['timelyFollowUpRate', 'qualityFollowUpRate', 'leadResponseTime'],
});
