import { defineMetric } from '../../metric';
import { qualifiedLeads, previousQualifiedLeads } from '../../vocabulary/leads';

export const leadVelocityRate = defineMetric({
  name: 'leadVelocityRate',
  title: 'Lead velocity rate',
  description: 'TODO',
  aliases: ['LVR'],
  unit: 'ratio',
  better: 'higher',
  inputs: { qualifiedLeads, previousQualifiedLeads },
  formula: ({ qualifiedLeads, previousQualifiedLeads }) =>
    qualifiedLeads.minus(previousQualifiedLeads).div(previousQualifiedLeads),
  example: { input: { qualifiedLeads: 0, previousQualifiedLeads: 0 }, result: 'TODO' },
  notes: ['month over month'],
});
