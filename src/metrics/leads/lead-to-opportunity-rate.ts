import { defineMetric } from '../../metric';
import { createdDeals } from '../../vocabulary/deals';
import { leads } from '../../vocabulary/leads';

/** Share of leads that turn into a deal. May pass 1. Undefined in a period without leads. */
export const leadToOpportunityRate = defineMetric({
  name: 'leadToOpportunityRate',
  title: 'Lead-to-opportunity rate',
  description: 'Share of leads that turn into a deal.',
  unit: 'ratio',
  better: 'higher',
  inputs: { createdDeals, leads },
  formula: ({ createdDeals, leads }) => createdDeals.div(leads),
  example: { input: { createdDeals: 120, leads: 800 }, result: '0.15' },
  notes: [
    'Deals that did not come from a lead, such as renewals, raise it. Leave them out of the created deals where it matters.',
  ],
  sources: [
    {
      title: 'Shno: Lead to opportunity conversion rate',
      url: 'https://shno.co/startup-metrics/lead-to-opportunity-conversion-rate',
    },
    {
      title: 'Brainshark: How to calculate lead conversion rate',
      url: 'https://www.brainshark.com/ideas-blog/2018/september/how-calculate-lead-conversion-rate?language=es',
    },
  ],
  related: ['leadConversionRate', 'leadQualificationRate', 'newOpportunityVolume', 'closeRate'],
});
