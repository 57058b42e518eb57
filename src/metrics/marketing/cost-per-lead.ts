import { defineMetric } from '../../metric';
import { leads } from '../../vocabulary/leads';
import { marketingSpend } from '../../vocabulary/marketing';

export const costPerLead = defineMetric({
  name: 'costPerLead',
  title: 'Cost per lead',
  description: 'TODO',
  aliases: ['CPL'],
  unit: 'money',
  better: 'lower',
  inputs: { marketingSpend, leads },
  formula: ({ marketingSpend, leads }) => marketingSpend.div(leads),
  example: { input: { marketingSpend: 0, leads: 0 }, result: 'TODO' },
});
