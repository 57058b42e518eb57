import { defineMetric } from '../../metric';
import { qualifiedLeads, marketingQualifiedLeads } from '../../vocabulary/leads';

export const marketingToSalesQualifiedRate = defineMetric({
  name: 'marketingToSalesQualifiedRate',
  title: 'Marketing to sales qualified rate',
  description: 'TODO',
  aliases: ['MQL to SQL'],
  unit: 'ratio',
  better: 'higher',
  inputs: { qualifiedLeads, marketingQualifiedLeads },
  formula: ({ qualifiedLeads, marketingQualifiedLeads }) => qualifiedLeads.div(marketingQualifiedLeads),
  example: { input: { qualifiedLeads: 0, marketingQualifiedLeads: 0 }, result: 'TODO' },
});
