import { defineMetric } from '../../metric';
import { customersAtStart, lostCustomers } from '../../vocabulary/subscriptions';
import { newCustomers } from '../../vocabulary/unit-economics';

/**
 * Of the customers who were there at the start or joined in the period, the share who left in it. Undefined while there
 * were none.
 */
export const activeBaseChurnRate = defineMetric({
  name: 'activeBaseChurnRate',
  title: 'Active base churn rate',
  description: 'Of the customers who were there at the start or joined in the period, the share who left in it.',
  unit: 'share',
  better: 'lower',
  inputs: { lostCustomers, customersAtStart, newCustomers },
  formula: ({ lostCustomers, customersAtStart, newCustomers }) =>
    lostCustomers.div(customersAtStart.plus(newCustomers)),
  conditions: ({ lostCustomers, customersAtStart, newCustomers }) => [
    lostCustomers.atMost(customersAtStart.plus(newCustomers)),
  ],
  example: { input: { lostCustomers: 60, customersAtStart: 1000, newCustomers: 500 }, result: '0.04' },
  notes: [
    'Stripe and Gumroad compute churn so, over 30 days. It reads lower than the customer churn rate while many customers join, because they widen the base.',
    'Count a customer who came back among the new ones: otherwise a second departure has no base.',
  ],
  sources: [
    {
      title: 'Stripe: Calculating subscriber churn rate in Billing',
      url: 'https://support.stripe.com/questions/calculating-subscriber-churn-rate-in-billing',
    },
  ],
  related: ['customerChurnRate', 'totalCustomerChurnRate'],
});
