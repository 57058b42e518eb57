import { defineMetric } from '../../metric';
import { leads } from '../../vocabulary/leads';
import { newCustomers } from '../../vocabulary/unit-economics';

export const leadConversionRate = defineMetric({
  name: 'leadConversionRate',
  title: 'Lead conversion rate',
  description: 'TODO',
  aliases: ['LCR', 'lead close rate', 'lead-to-customer rate'],
  unit: 'ratio',
  better: 'higher',
  inputs: { newCustomers, leads },
  formula: ({ newCustomers, leads }) => newCustomers.div(leads),
  example: { input: { newCustomers: 0, leads: 0 }, result: 'TODO' },
});
