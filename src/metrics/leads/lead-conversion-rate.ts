import { defineMetric } from '../../metric';
import { leads } from '../../vocabulary/leads';
import { newCustomers } from '../../vocabulary/unit-economics';

/** Share of leads that become customers. May pass 1. Undefined in a period without leads. */
export const leadConversionRate = defineMetric({
  name: 'leadConversionRate',
  title: 'Lead conversion rate',
  description: 'Share of leads that become customers.',
  aliases: ['LCR', 'lead close rate', 'lead-to-customer rate'],
  unit: 'ratio',
  better: 'higher',
  inputs: { newCustomers, leads },
  formula: ({ newCustomers, leads }) => newCustomers.div(leads),
  example: { input: { newCustomers: 40, leads: 800 }, result: '0.05' },
  notes: [
    'Customers won now may have become leads earlier, so it can pass 1 in a period with few new leads.',
    'Some use the name for leads that turn into a deal. That is the lead-to-opportunity rate.',
  ],
  sources: [
    {
      title: 'Revenue.io: What is lead conversion rate?',
      url: 'https://www.revenue.io/inside-sales-glossary/what-is-lead-conversion-rate',
    },
  ],
  related: ['leadToOpportunityRate', 'leadQualificationRate', 'closeRate', 'conversionRate'],
});
