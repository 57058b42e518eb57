import { defineMetric } from '../../metric';
import { fixedCosts, unitPrice, unitVariableCost } from '../../vocabulary/revenue';

export const breakEvenUnits = defineMetric({
  name: 'breakEvenUnits',
  title: 'Break even units',
  description: 'TODO',
  unit: 'amount',
  better: 'lower',
  inputs: { fixedCosts, unitPrice, unitVariableCost },
  formula: ({ fixedCosts, unitPrice, unitVariableCost }) => fixedCosts.div(unitPrice.minus(unitVariableCost)),
  example: { input: { fixedCosts: 0, unitPrice: 0, unitVariableCost: 0 }, result: 'TODO' },
});
