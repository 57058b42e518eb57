import { defineMetric } from '../../metric';
import { responseHours, respondedLeads } from '../../vocabulary/leads';

export const leadResponseTime = defineMetric({
  name: 'leadResponseTime',
  title: 'Lead response time',
  description: 'TODO',
  aliases: ['speed to lead'],
  unit: 'hours',
  better: 'lower',
  inputs: { responseHours, respondedLeads },
  formula: ({ responseHours, respondedLeads }) => responseHours.div(respondedLeads),
  example: { input: { responseHours: 0, respondedLeads: 0 }, result: 'TODO' },
});
