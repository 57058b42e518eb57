import { defineMetric } from '../../metric';
import { leads, rejectedLeads } from '../../vocabulary/leads';

/**
 * Share of leads that sales turns down. May pass 1 where leads of earlier periods are turned down. Undefined in a
 * period without leads.
 */
export const leadRejectionRate = defineMetric({
  name: 'leadRejectionRate',
  title: 'Lead rejection rate',
  description: 'Share of leads that sales turns down.',
  unit: 'ratio',
  better: 'lower',
  inputs: { rejectedLeads, leads },
  formula: ({ rejectedLeads, leads }) => rejectedLeads.div(leads),
  example: { input: { rejectedLeads: 200, leads: 800 }, result: '0.25' },
  notes: ['It is not the rest of the lead qualification rate: leads that nobody has looked at yet are in neither.'],
  sources: [
    {
      title: 'CUFinder: Lead rejection rate',
      url: 'https://cufinder.io/blog/wiki/lead-generation/lead-generation-metrics/lead-rejection-rate/',
    },
  ],
  related: ['leadQualificationRate', 'marketingToSalesQualifiedRate', 'leadFollowUpRate'],
});
