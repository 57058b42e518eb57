import { defineMetric } from '../../metric';
import { repeatCustomers, customers } from '../../vocabulary/commerce';

/** Share of customers who bought once and have not come back. Undefined without customers. */
export const oneTimeCustomerRate = defineMetric({
  name: 'oneTimeCustomerRate',
  title: 'One-time customer rate',
  description: 'Share of customers who bought once and have not come back.',
  unit: 'share',
  better: 'lower',
  inputs: { repeatCustomers, customers },
  formula: ({ repeatCustomers, customers }) => customers.minus(repeatCustomers).div(customers),
  conditions: ({ repeatCustomers, customers }) => [repeatCustomers.atMost(customers)],
  example: { input: { repeatCustomers: 60, customers: 240 }, result: '0.75' },
  notes: [
    'Customers who bought only lately are among them and may still come back, so a fast-growing shop reads high.',
  ],
  sources: [
    {
      title: 'Little Stream Software: One-time customer',
      url: 'https://www.littlestreamsoftware.com/glossary/one-time-customer',
    },
  ],
  related: ['repeatPurchaseRate', 'purchasesPerCustomer', 'customerChurnRate'],
});
