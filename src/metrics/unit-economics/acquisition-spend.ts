import { defineMetric } from '../../metric';
import {
  advertisingCost,
  marketingTeamCost,
  salesTeamCost,
  creativeCost,
  technologyCost,
  productionCost,
  trackingCost,
} from '../../vocabulary/unit-economics';

export const acquisitionSpend = defineMetric({
  name: 'acquisitionSpend',
  title: 'Acquisition spend',
  description: 'TODO',
  aliases: ['fully loaded acquisition cost'],
  unit: 'money',
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
      advertisingCost: 0,
      marketingTeamCost: 0,
      salesTeamCost: 0,
      creativeCost: 0,
      technologyCost: 0,
      productionCost: 0,
      trackingCost: 0,
    },
    result: 'TODO',
  },
  notes: ['everything spent on winning customers'],
});
