import { defineMetric } from '../../metric';
import { reactivatedCustomers, formerCustomers } from '../../vocabulary/subscriptions';

export const reactivationRate = defineMetric({
  name: 'reactivationRate',
  title: 'Reactivation rate',
  description: 'TODO',
  unit: 'share',
  better: 'higher',
  inputs: { reactivatedCustomers, formerCustomers },
  formula: ({ reactivatedCustomers, formerCustomers }) => reactivatedCustomers.div(formerCustomers),
  example: { input: { reactivatedCustomers: 0, formerCustomers: 0 }, result: 'TODO' },
});
