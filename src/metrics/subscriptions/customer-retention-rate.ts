import { defineMetric } from '../../metric';
import { customersAtEnd, customersAtStart } from '../../vocabulary/subscriptions';
import { newCustomers } from '../../vocabulary/unit-economics';

/**
 * Share of the customers at the start of the period who are still there at its end. Undefined while there were none at
 * the start.
 */
export const customerRetentionRate = defineMetric({
  name: 'customerRetentionRate',
  title: 'Customer retention rate',
  description: 'Share of the customers at the start of the period who are still there at its end.',
  aliases: ['CRR', 'logo retention'],
  unit: 'share',
  better: 'higher',
  inputs: { customersAtEnd, newCustomers, customersAtStart },
  formula: ({ customersAtEnd, newCustomers, customersAtStart }) =>
    customersAtEnd.minus(newCustomers).div(customersAtStart),
  conditions: ({ customersAtEnd, newCustomers, customersAtStart }) => [
    newCustomers.atMost(customersAtEnd),
    customersAtEnd.atMost(customersAtStart.plus(newCustomers)),
  ],
  example: { input: { customersAtEnd: 1100, newCustomers: 200, customersAtStart: 1000 }, result: '0.9' },
  notes: [
    'Count only new customers who are still there at the end. Joiners who left again are not among the customers at the end, and subtracting them lowers the rate.',
    'Count a customer who came back among the new ones.',
    'So counted, it is what the customer churn rate leaves of 100 %.',
  ],
  sources: [
    {
      title: 'Piwik PRO glossary: Customer retention rate',
      url: 'https://piwik.pro/glossary/customer-retention-rate/',
    },
  ],
  related: ['customerChurnRate', 'netRevenueRetention', 'grossRevenueRetention', 'renewalRate', 'repeatPurchaseRate'],
});
