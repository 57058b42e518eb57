import { defineMetric } from '../../metric';
import { customerAcquisitionCost } from './customer-acquisition-cost';
import { customerLifetimeValue } from './customer-lifetime-value';

export const netCustomerLifetimeValue = defineMetric({
  name: 'netCustomerLifetimeValue',
  title: 'Net customer lifetime value',
  description: 'TODO',
  unit: 'money',
  better: 'higher',
  inputs: { customerLifetimeValue, customerAcquisitionCost },
  formula: ({ customerLifetimeValue, customerAcquisitionCost }) => customerLifetimeValue.minus(customerAcquisitionCost),
  example: { input: { customerLifetimeValue: 0, customerAcquisitionCost: 0 }, result: 'TODO' },
});
