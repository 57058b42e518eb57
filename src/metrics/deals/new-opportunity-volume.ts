import { defineMetric } from '../../metric';
import { createdDeals } from '../../vocabulary/deals';

export const newOpportunityVolume = defineMetric({
  name: 'newOpportunityVolume',
  title: 'New opportunity volume',
  description: 'TODO',
  unit: 'count',
  better: 'higher',
  inputs: { createdDeals },
  formula: ({ createdDeals }) => createdDeals,
  example: { input: { createdDeals: 0 }, result: 'TODO' },
});
