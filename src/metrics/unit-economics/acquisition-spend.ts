import { defineMetric } from '../../metric';
import {
  advertisingCost,
  creativeCost,
  marketingTeamCost,
  productionCost,
  salesTeamCost,
  technologyCost,
  trackingCost,
} from '../../vocabulary/unit-economics';

/** Everything spent in a period on winning customers: ads, people, content and tools. */
export const acquisitionSpend = defineMetric({
  name: 'acquisitionSpend',
  title: 'Acquisition spend',
  description: 'Everything spent in a period on winning customers: ads, people, content and tools.',
  aliases: ['fully loaded acquisition cost'],
  unit: 'money',
  nonNegative: true,
  better: 'lower',
  inputs: {
    advertisingCost,
    marketingTeamCost,
    salesTeamCost,
    creativeCost,
    technologyCost,
    productionCost,
    trackingCost,
  },
  formula: ({
    advertisingCost,
    marketingTeamCost,
    salesTeamCost,
    creativeCost,
    technologyCost,
    productionCost,
    trackingCost,
  }) =>
    advertisingCost
      .plus(marketingTeamCost)
      .plus(salesTeamCost)
      .plus(creativeCost)
      .plus(technologyCost)
      .plus(productionCost)
      .plus(trackingCost),
  example: {
    input: {
      advertisingCost: 40_000,
      marketingTeamCost: 25_000,
      salesTeamCost: 20_000,
      creativeCost: 5_000,
      technologyCost: 4_000,
      productionCost: 3_500,
      trackingCost: 2_500,
    },
    result: '100000',
  },
  notes: [
    'Each cost belongs under one item only; an item that does not occur is 0.',
    'What is spent on keeping customers stays out.',
  ],
  sources: [{ title: 'Plansane: Customer Acquisition Cost', url: 'https://plansane.com/customer-acquisition-cost' }],
  related: ['customerAcquisitionCost', 'salesExpenseRatio'],
});
