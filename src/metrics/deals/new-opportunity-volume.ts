import { defineMetric } from '../../metric';
import { inforSalesOpportunities } from '../../sources/infor-sales-opportunities';
import { createdDeals } from '../../vocabulary/deals';

/** How many new deals were opened in the period. Zero in a period without any. */
export const newOpportunityVolume = defineMetric({
  name: 'newOpportunityVolume',
  title: 'New opportunity volume',
  description: 'How many new deals were opened in the period.',
  aliases: ['opportunities created'],
  unit: 'count',
  better: 'higher',
  inputs: { createdDeals },
  formula: ({ createdDeals }) => createdDeals,
  example: { input: { createdDeals: 120 }, result: '120' },
  notes: ['Deals are counted when they are created, whatever becomes of them later.'],
  sources: [inforSalesOpportunities],
  related: ['leadToOpportunityRate', 'closeRate', 'leadVolume'],
});
