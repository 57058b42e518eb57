import { defineMetric } from '../../metric';
import { chartmogulLifetimeValue } from '../../sources/chartmogul-lifetime-value';
import { customerAcquisitionCost } from './customer-acquisition-cost';
import { customerLifetimeValue } from './customer-lifetime-value';

/** What a customer brings over their lifetime beyond the cost of winning them. Below zero when they never pay it back. */
export const netCustomerLifetimeValue = defineMetric({
  name: 'netCustomerLifetimeValue',
  title: 'Net customer lifetime value',
  description: 'What a customer brings over their lifetime beyond the cost of winning them.',
  unit: 'money',
  better: 'higher',
  inputs: { customerLifetimeValue, customerAcquisitionCost },
  formula: ({ customerLifetimeValue, customerAcquisitionCost }) => customerLifetimeValue.minus(customerAcquisitionCost),
  example: { input: { customerLifetimeValue: 300, customerAcquisitionCost: 110 }, result: '190' },
  notes: ['The LTV to CAC ratio compares the same two as a multiple, which reads alike for cheap and dear products.'],
  sources: [chartmogulLifetimeValue],
  related: ['ltvToCacRatio', 'firstOrderProfit', 'customerLifetimeValue', 'customerLifetimeProfit'],
});
