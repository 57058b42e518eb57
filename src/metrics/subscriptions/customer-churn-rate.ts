import { defineMetric } from '../../metric';
import { churnedCustomers, customersAtStart } from '../../vocabulary/subscriptions';

export const customerChurnRate = defineMetric({
  name: 'customerChurnRate',
  title: 'Customer churn rate',
  description: 'TODO',
  aliases: ['logo churn', 'churn rate'],
  unit: 'share',
  better: 'lower',
  inputs: { churnedCustomers, customersAtStart },
  formula: ({ churnedCustomers, customersAtStart }) => churnedCustomers.div(customersAtStart),
  example: { input: { churnedCustomers: 0, customersAtStart: 0 }, result: 'TODO' },
  notes: ['of those there at the start: joiners who leave in the same period are not counted'],
});
