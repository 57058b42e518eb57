import { defineMetric } from '../../metric';
import { qualifiedLeads } from '../../vocabulary/leads';

export const qualifiedLeadVolume = defineMetric({
  name: 'qualifiedLeadVolume',
  title: 'Qualified lead volume',
  description: 'TODO',
  aliases: ['SQL', 'sales-qualified leads'],
  unit: 'count',
  better: 'higher',
  inputs: { qualifiedLeads },
  formula: ({ qualifiedLeads }) => qualifiedLeads,
  example: { input: { qualifiedLeads: 0 }, result: 'TODO' },
});
