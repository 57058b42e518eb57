import { defineMetric } from '../../metric';
import { repeatCustomers, customers } from '../../vocabulary/commerce';

export const repeatPurchaseRate = defineMetric({
  name: 'repeatPurchaseRate',
  title: 'Repeat purchase rate',
  description: 'TODO',
  aliases: ['returning customer rate'],
  unit: 'share',
  better: 'higher',
  inputs: { repeatCustomers, customers },
  formula: ({ repeatCustomers, customers }) => repeatCustomers.div(customers),
  example: { input: { repeatCustomers: 0, customers: 0 }, result: 'TODO' },
  notes: ['customers with two orders or more'],
});
