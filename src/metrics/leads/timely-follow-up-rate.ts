import { defineMetric } from '../../metric';
import { leads, leadsFollowedUpInTime } from '../../vocabulary/leads';

/**
 * Share of leads contacted within the agreed time. May pass 1 where leads of the period before are
 * contacted. Undefined in a period without leads.
 */
export const timelyFollowUpRate = defineMetric({
  name: 'timelyFollowUpRate',
  title: 'Timely follow-up rate',
  description: 'Share of leads contacted within the agreed time.',
  aliases: ['lead SLA compliance'],
  unit: 'ratio',
  better: 'higher',
  inputs: { leadsFollowedUpInTime, leads },
  formula: ({ leadsFollowedUpInTime, leads }) => leadsFollowedUpInTime.div(leads),
  example: { input: { leadsFollowedUpInTime: 600, leads: 800 }, result: '0.75' },
  notes: [
    'The agreed time differs between companies and often between kinds of leads: state it with the figure.',
    'Leads that nobody contacted count as late.',
  ],
  sources: [
    { title: 'LaunchEngine: What is an SLA in lead management?', url: 'https://launchengine.app/learn/what-is-sla' },
  ],
  related: ['leadResponseTime', 'leadFollowUpRate', 'qualityFollowUpRate'],
});
