import { defineMetric } from '../../metric';
import { leads } from '../../vocabulary/leads';
import { marketingSpend } from '../../vocabulary/marketing';

/** What marketing spends on average to win one lead. Undefined without leads. */
export const costPerLead = defineMetric({
  name: 'costPerLead',
  title: 'Cost per lead',
  description: 'What marketing spends on average to win one lead.',
  aliases: ['CPL'],
  unit: 'money',
  better: 'lower',
  inputs: { marketingSpend, leads },
  formula: ({ marketingSpend, leads }) => marketingSpend.div(leads),
  example: { input: { marketingSpend: 5000, leads: 100 }, result: '50' },
  notes: ['Cheap leads that never buy look good here; read it beside the lead conversion rate.'],
  sources: [
    {
      title: 'WebFX: What Is the Cost Per Lead (CPL) Formula?',
      url: 'https://www.webfx.com/lead-generation/learn/cost-per-lead-formula/',
    },
  ],
  related: ['costPerAction', 'customerAcquisitionCost', 'leadConversionRate', 'leadVolume'],
});
