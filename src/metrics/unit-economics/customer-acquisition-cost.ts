import { defineMetric } from '../../metric';
import { saasMetrics2 } from '../../sources/saas-metrics-2';
import { startupMetrics } from '../../sources/startup-metrics';
import { newCustomers } from '../../vocabulary/unit-economics';
import { acquisitionSpend } from './acquisition-spend';

/** What it costs on average to win one new customer. Undefined while no customer is won. */
export const customerAcquisitionCost = defineMetric({
  name: 'customerAcquisitionCost',
  title: 'Customer acquisition cost',
  description: 'What it costs on average to win one new customer.',
  aliases: ['CAC'],
  unit: 'money',
  nonNegative: true,
  better: 'lower',
  inputs: { acquisitionSpend, newCustomers },
  formula: ({ acquisitionSpend, newCustomers }) => acquisitionSpend.div(newCustomers),
  example: { input: { acquisitionSpend: 100_000, newCustomers: 250 }, result: '400' },
  notes: [
    'Ad spend alone makes it look lower than it is: pay, tools and content belong to the acquisition spend.',
    'Where a sale takes months, the spend that won these customers lies in an earlier period; say which one is meant.',
    'Cost per action counts every conversion, not only first-time customers.',
  ],
  sources: [saasMetrics2, startupMetrics],
  related: ['acquisitionSpend', 'ltvToCacRatio', 'cacPaybackPeriod', 'costPerAction', 'costPerLead'],
});
