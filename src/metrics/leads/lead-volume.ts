import { defineMetric } from '../../metric';
import { leads } from '../../vocabulary/leads';

/** How many new leads came in during the period. Zero in a period without any. */
export const leadVolume = defineMetric({
  name: 'leadVolume',
  title: 'Lead volume',
  description: 'How many new leads came in during the period.',
  aliases: ['new leads'],
  unit: 'count',
  better: 'higher',
  inputs: { leads },
  formula: ({ leads }) => leads,
  example: { input: { leads: 800 }, result: '800' },
  notes: ['It says nothing of how good the leads are. Read it beside the lead qualification rate.'],
  sources: [
    {
      title: 'Oracle Fusion CX Analytics: Lead metrics',
      url: 'https://docs.oracle.com/en/cloud/saas/analytics/25r4/fawcx/cx-leads-metrics.html',
    },
  ],
  related: ['qualifiedLeadVolume', 'leadQualificationRate', 'leadVelocityRate', 'costPerLead'],
});
