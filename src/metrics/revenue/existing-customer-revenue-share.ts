import { defineMetric } from '../../metric';
import { newCustomerRevenue, existingCustomerRevenue } from '../../vocabulary/revenue';

export const existingCustomerRevenueShare = defineMetric({
  name: 'existingCustomerRevenueShare',
  title: 'Existing customer revenue share',
  description: 'TODO',
  unit: 'ratio',
  better: 'neutral',
  inputs: { newCustomerRevenue, existingCustomerRevenue },
  formula: ({ newCustomerRevenue, existingCustomerRevenue }) =>
    existingCustomerRevenue.div(newCustomerRevenue.plus(existingCustomerRevenue)),
  example: { input: { newCustomerRevenue: 0, existingCustomerRevenue: 0 }, result: 'TODO' },
});
