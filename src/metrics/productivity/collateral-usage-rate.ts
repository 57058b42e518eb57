import { defineMetric } from '../../metric';
import { collateralUsed, collateralAvailable } from '../../vocabulary/productivity';

export const collateralUsageRate = defineMetric({
  name: 'collateralUsageRate',
  title: 'Collateral usage rate',
  description: 'TODO',
  unit: 'share',
  better: 'higher',
  inputs: { collateralUsed, collateralAvailable },
  formula: ({ collateralUsed, collateralAvailable }) => collateralUsed.div(collateralAvailable),
  example: { input: { collateralUsed: 0, collateralAvailable: 0 }, result: 'TODO' },
  notes: ['marketing material that the reps use'],
});
