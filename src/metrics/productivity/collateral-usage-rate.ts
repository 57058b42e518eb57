import { defineMetric } from '../../metric';
import { hubspotSalesMetrics } from '../../sources/hubspot-sales-metrics';
import { collateralAvailable, collateralUsed } from '../../vocabulary/productivity';

/** Share of the marketing material made for sales that reps actually use. Undefined while there is no material. */
export const collateralUsageRate = defineMetric({
  name: 'collateralUsageRate',
  title: 'Collateral usage rate',
  description: 'Share of the marketing material made for sales that reps actually use.',
  aliases: ['sales content utilization', 'sales asset utilization'],
  unit: 'share',
  better: 'higher',
  inputs: { collateralUsed, collateralAvailable },
  formula: ({ collateralUsed, collateralAvailable }) => collateralUsed.div(collateralAvailable),
  conditions: ({ collateralUsed, collateralAvailable }) => [collateralUsed.atMost(collateralAvailable)],
  example: { input: { collateralUsed: 36, collateralAvailable: 120 }, result: '0.3' },
  notes: ['It counts pieces and not how often each was used: one download is enough.'],
  sources: [hubspotSalesMetrics],
  related: ['contentCreationTimeShare', 'sellingTimeShare'],
});
