import { defineMetric } from '../../metric';
import { createdDeals } from '../../vocabulary/deals';
import { leads } from '../../vocabulary/leads';

export const leadToOpportunityRate = defineMetric({
  name: 'leadToOpportunityRate',
  title: 'Lead to opportunity rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { createdDeals, leads },
  formula: ({ createdDeals, leads }) => createdDeals.div(leads),
  example: { input: { createdDeals: 0, leads: 0 }, result: 'TODO' },
});
