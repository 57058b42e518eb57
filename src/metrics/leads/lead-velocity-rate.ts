import { defineMetric } from '../../metric';
import { previousQualifiedLeads, qualifiedLeads } from '../../vocabulary/leads';

/**
 * How fast the number of qualified leads grows from one month to the next. Negative where it shrinks. Undefined after
 * a month without qualified leads.
 */
export const leadVelocityRate = defineMetric({
  name: 'leadVelocityRate',
  title: 'Lead velocity rate',
  description: 'How fast the number of qualified leads grows from one month to the next.',
  aliases: ['LVR', 'qualified lead velocity rate'],
  unit: 'ratio',
  better: 'higher',
  inputs: { qualifiedLeads, previousQualifiedLeads },
  formula: ({ qualifiedLeads, previousQualifiedLeads }) =>
    qualifiedLeads.minus(previousQualifiedLeads).div(previousQualifiedLeads),
  example: { input: { qualifiedLeads: 180, previousQualifiedLeads: 150 }, result: '0.2' },
  notes: [
    'Both months must qualify leads by the same rules: looser rules look like growth.',
    'It is growth, not speed. For how fast leads are answered see the lead response time.',
  ],
  sources: [
    {
      title: 'J. Lemkin: Why lead velocity rate (LVR) is the most important metric in SaaS (2012)',
      url: 'https://saastr.wordpress.com/2012/12/12/why-lead-velocity-rate-lvr-is-the-most-important-metric-in-saas/',
    },
  ],
  related: ['qualifiedLeadVolume', 'leadVolume', 'leadResponseTime', 'growthRate'],
});
