import { defineMetric } from '../../metric';
import { averageOrderValue } from '../commerce/average-order-value';
import { customerAcquisitionCost } from './customer-acquisition-cost';

/**
 * What a first order leaves after the cost of winning the customer. Below zero when only later orders pay that cost
 * back.
 */
export const firstOrderProfit = defineMetric({
  name: 'firstOrderProfit',
  title: 'First-order profit',
  description: 'What a first order leaves after the cost of winning the customer.',
  aliases: ['first-order profitability'],
  unit: 'money',
  better: 'higher',
  inputs: { averageOrderValue, customerAcquisitionCost },
  formula: ({ averageOrderValue, customerAcquisitionCost }) => averageOrderValue.minus(customerAcquisitionCost),
  example: { input: { averageOrderValue: 100, customerAcquisitionCost: 110 }, result: '-10' },
  notes: [
    'The cost of the goods and of shipping is not taken off; stricter definitions do so.',
    'Where first orders differ in size from later ones, the average of first orders is the one to pass.',
  ],
  sources: [
    {
      title: 'Simpl Fulfillment: Understanding the Meaning of First Order Profitability in Ecommerce',
      url: 'https://simplfulfillment.com/blog/understanding-the-meaning-of-first-order-profitability-in-ecommerce',
    },
  ],
  related: ['netCustomerLifetimeValue', 'customerAcquisitionCost', 'averageOrderValue'],
});
