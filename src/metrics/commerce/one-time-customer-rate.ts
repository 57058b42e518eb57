import { defineMetric } from '../../metric';
import { repeatCustomers, customers } from '../../vocabulary/commerce';

export const oneTimeCustomerRate = defineMetric({
  name: 'oneTimeCustomerRate',
  title: 'One time customer rate',
  description: 'TODO',
  unit: 'share',
  better: 'lower',
  inputs: { repeatCustomers, customers },
  formula: ({ repeatCustomers, customers }) => customers.minus(repeatCustomers).div(customers),
  example: { input: { repeatCustomers: 0, customers: 0 }, result: 'TODO' },
  notes: ['those who never came back'],
});
