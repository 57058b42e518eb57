import { defineMetric } from '../../metric';
import { customerAcquisitionCost } from './customer-acquisition-cost';
import { customerLifetimeValue } from './customer-lifetime-value';

export const ltvToCacRatio = defineMetric({
  name: 'ltvToCacRatio',
  title: 'Ltv to cac ratio',
  description: 'TODO',
  aliases: ['LTV:CAC'],
  unit: 'multiple',
  better: 'higher',
  inputs: { customerLifetimeValue, customerAcquisitionCost },
  formula: ({ customerLifetimeValue, customerAcquisitionCost }) => customerLifetimeValue.div(customerAcquisitionCost),
  example: { input: { customerLifetimeValue: 0, customerAcquisitionCost: 0 }, result: 'TODO' },
});
