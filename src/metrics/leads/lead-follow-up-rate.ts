import { defineMetric } from '../../metric';
import { followedUpLeads, leads } from '../../vocabulary/leads';

export const leadFollowUpRate = defineMetric({
  name: 'leadFollowUpRate',
  title: 'Lead follow up rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { followedUpLeads, leads },
  formula: ({ followedUpLeads, leads }) => followedUpLeads.div(leads),
  example: { input: { followedUpLeads: 0, leads: 0 }, result: 'TODO' },
});
