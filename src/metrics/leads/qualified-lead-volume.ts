import { defineMetric } from '../../metric';
import { webmasteridMqlToSqlRate } from '../../sources/webmasterid-mql-to-sql-rate';
import { qualifiedLeads } from '../../vocabulary/leads';

/** How many leads sales accepted as worth pursuing. Zero in a period without any. */
export const qualifiedLeadVolume = defineMetric({
  name: 'qualifiedLeadVolume',
  title: 'Qualified lead volume',
  description: 'How many leads sales accepted as worth pursuing.',
  aliases: ['SQL', 'sales-qualified leads'],
  unit: 'count',
  better: 'higher',
  inputs: { qualifiedLeads },
  formula: ({ qualifiedLeads }) => qualifiedLeads,
  example: { input: { qualifiedLeads: 160 }, result: '160' },
  notes: ['Leads that only marketing qualified are not counted here.'],
  sources: [webmasteridMqlToSqlRate],
  related: ['leadVolume', 'leadQualificationRate', 'leadVelocityRate', 'marketingToSalesQualifiedRate'],
});
