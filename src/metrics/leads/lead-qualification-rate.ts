import { defineMetric } from '../../metric';
import { qualifiedLeads, leads } from '../../vocabulary/leads';

export const leadQualificationRate = defineMetric({
  name: 'leadQualificationRate',
  title: 'Lead qualification rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { qualifiedLeads, leads },
  formula: ({ qualifiedLeads, leads }) => qualifiedLeads.div(leads),
  example: { input: { qualifiedLeads: 0, leads: 0 }, result: 'TODO' },
});
