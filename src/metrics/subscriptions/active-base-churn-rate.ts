import { defineMetric } from '../../metric';
import { lostCustomers, customersAtStart } from '../../vocabulary/subscriptions';
import { newCustomers } from '../../vocabulary/unit-economics';

export const activeBaseChurnRate = defineMetric({
  name: 'activeBaseChurnRate',
  title: 'Active base churn rate',
  description: 'TODO',
  unit: 'share',
  better: 'lower',
  inputs: { lostCustomers, customersAtStart, newCustomers },
  formula: ({ lostCustomers, customersAtStart, newCustomers }) =>
    lostCustomers.div(customersAtStart.plus(newCustomers)),
  example: { input: { lostCustomers: 0, customersAtStart: 0, newCustomers: 0 }, result: 'TODO' },
});
