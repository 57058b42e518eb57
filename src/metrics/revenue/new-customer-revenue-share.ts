import { defineMetric } from '../../metric';
import { newCustomerRevenue, existingCustomerRevenue } from '../../vocabulary/revenue';

export const newCustomerRevenueShare = defineMetric({
  name: 'newCustomerRevenueShare',
  title: 'New customer revenue share',
  description: 'TODO',
  unit: 'ratio',
  better: 'neutral',
  inputs: { newCustomerRevenue, existingCustomerRevenue },
  formula: ({ newCustomerRevenue, existingCustomerRevenue }) =>
    newCustomerRevenue.div(newCustomerRevenue.plus(existingCustomerRevenue)),
  example: { input: { newCustomerRevenue: 0, existingCustomerRevenue: 0 }, result: 'TODO' },
});
