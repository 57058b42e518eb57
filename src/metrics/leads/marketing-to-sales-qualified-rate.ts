import { defineMetric } from '../../metric';
import { webmasteridMqlToSqlRate } from '../../sources/webmasterid-mql-to-sql-rate';
import { marketingQualifiedLeads, qualifiedLeads } from '../../vocabulary/leads';

/**
 * Share of marketing qualified leads that sales accepts. May pass 1 where sales finds leads of its own.
 * Undefined in a period without marketing-qualified leads.
 */
export const marketingToSalesQualifiedRate = defineMetric({
  name: 'marketingToSalesQualifiedRate',
  title: 'Marketing-qualified to sales-qualified rate',
  description: 'Share of marketing qualified leads that sales accepts.',
  aliases: ['MQL to SQL'],
  unit: 'ratio',
  better: 'higher',
  inputs: { qualifiedLeads, marketingQualifiedLeads },
  formula: ({ qualifiedLeads, marketingQualifiedLeads }) => qualifiedLeads.div(marketingQualifiedLeads),
  example: { input: { qualifiedLeads: 160, marketingQualifiedLeads: 400 }, result: '0.4' },
  notes: ['Each company sets its own bar for both, so the rate compares one company with itself only.'],
  sources: [webmasteridMqlToSqlRate],
  related: ['leadQualificationRate', 'leadRejectionRate', 'qualifiedLeadVolume'],
});
