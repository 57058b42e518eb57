import { defineMetric } from '../../metric';
import { lostCustomers, customersAtStart } from '../../vocabulary/subscriptions';

export const totalCustomerChurnRate = defineMetric({
  name: 'totalCustomerChurnRate',
  title: 'Total customer churn rate',
  description: 'TODO',
  unit: 'ratio',
  better: 'lower',
  inputs: { lostCustomers, customersAtStart },
  formula: ({ lostCustomers, customersAtStart }) => lostCustomers.div(customersAtStart),
  example: { input: { lostCustomers: 0, customersAtStart: 0 }, result: 'TODO' },
  notes: ['every loss of the period counts, joiners too'],
});
