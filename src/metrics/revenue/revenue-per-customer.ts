import { defineMetric } from '../../metric';
import { customers } from '../../vocabulary/commerce';
import { revenue } from '../../vocabulary/revenue';

export const revenuePerCustomer = defineMetric({
  name: 'revenuePerCustomer',
  title: 'Revenue per customer',
  description: 'TODO',
  unit: 'money',
  better: 'higher',
  inputs: { revenue, customers },
  formula: ({ revenue, customers }) => revenue.div(customers),
  example: { input: { revenue: 0, customers: 0 }, result: 'TODO' },
});
