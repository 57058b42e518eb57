import { defineMetric } from '../../metric';
import { rejectedLeads, leads } from '../../vocabulary/leads';

export const leadRejectionRate = defineMetric({
  name: 'leadRejectionRate',
  title: 'Lead rejection rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'lower',
  inputs: { rejectedLeads, leads },
  formula: ({ rejectedLeads, leads }) => rejectedLeads.div(leads),
  example: { input: { rejectedLeads: 0, leads: 0 }, result: 'TODO' },
});
