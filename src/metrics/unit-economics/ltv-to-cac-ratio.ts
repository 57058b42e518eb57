import { defineMetric } from '../../metric';
import { saasMetrics2 } from '../../sources/saas-metrics-2';
import { customerAcquisitionCost } from './customer-acquisition-cost';
import { customerLifetimeValue } from './customer-lifetime-value';

/** How many times over a customer brings back the cost of winning them. Undefined where winning customers costs nothing. */
export const ltvToCacRatio = defineMetric({
  name: 'ltvToCacRatio',
  title: 'LTV to CAC ratio',
  description: 'How many times over a customer brings back the cost of winning them.',
  aliases: ['LTV:CAC'],
  unit: 'multiple',
  better: 'higher',
  inputs: { customerLifetimeValue, customerAcquisitionCost },
  formula: ({ customerLifetimeValue, customerAcquisitionCost }) => customerLifetimeValue.div(customerAcquisitionCost),
  example: { input: { customerLifetimeValue: 1600, customerAcquisitionCost: 400 }, result: '4' },
  notes: [
    'The usual target of 3 is meant for a lifetime value after gross margin; one of revenue reads higher.',
    'For subscriptions the subscription lifetime value is the one to pass as customer lifetime value.',
  ],
  sources: [saasMetrics2],
  related: [
    'netCustomerLifetimeValue',
    'cacPaybackPeriod',
    'customerLifetimeValue',
    'subscriptionLifetimeValue',
    'customerAcquisitionCost',
  ],
});
