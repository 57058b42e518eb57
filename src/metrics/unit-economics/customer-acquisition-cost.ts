import { defineMetric } from '../../metric';
import { newCustomers } from '../../vocabulary/unit-economics';
import { acquisitionSpend } from './acquisition-spend';

export const customerAcquisitionCost = defineMetric({
  name: 'customerAcquisitionCost',
  title: 'Customer acquisition cost',
  description: 'TODO',
  aliases: ['CAC'],
  unit: 'money',
  better: 'lower',
  inputs: { acquisitionSpend, newCustomers },
  formula: ({ acquisitionSpend, newCustomers }) => acquisitionSpend.div(newCustomers),
  example: { input: { acquisitionSpend: 0, newCustomers: 0 }, result: 'TODO' },
});
