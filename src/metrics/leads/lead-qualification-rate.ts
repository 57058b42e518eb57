import { defineMetric } from '../../metric';
import { leads, qualifiedLeads } from '../../vocabulary/leads';

/**
 * Share of leads that sales accepts as worth pursuing. May pass 1 where leads of earlier periods are qualified.
 * Undefined in a period without leads.
 */
export const leadQualificationRate = defineMetric({
  name: 'leadQualificationRate',
  title: 'Lead qualification rate',
  description: 'Share of leads that sales accepts as worth pursuing.',
  aliases: ['LQR', 'qualified lead rate'],
  unit: 'ratio',
  better: 'higher',
  inputs: { qualifiedLeads, leads },
  formula: ({ qualifiedLeads, leads }) => qualifiedLeads.div(leads),
  example: { input: { qualifiedLeads: 160, leads: 800 }, result: '0.2' },
  notes: [
    'It divides by all leads. Dividing by those that marketing qualified is the marketing-qualified to sales-qualified rate.',
  ],
  sources: [
    { title: 'TagLab: Lead qualification rate', url: 'https://taglab.net/marketing-metrics/lead-qualification-rate' },
  ],
  related: ['marketingToSalesQualifiedRate', 'leadRejectionRate', 'qualifiedLeadVolume', 'leadToOpportunityRate'],
});
