import { defineMetric } from '../../metric';
import { newMrr } from '../../vocabulary/subscriptions';
import { newCustomers } from '../../vocabulary/unit-economics';

export const averageSalePrice = defineMetric({
  name: 'averageSalePrice',
  title: 'Average sale price',
  description: 'TODO',
  aliases: ['ASP'],
  unit: 'money per month',
  better: 'higher',
  inputs: { newMrr, newCustomers },
  formula: ({ newMrr, newCustomers }) => newMrr.div(newCustomers),
  example: { input: { newMrr: 0, newCustomers: 0 }, result: 'TODO' },
});
