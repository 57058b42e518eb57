import { defineMetric } from '../../metric';
import { chargifyChurnAnalytics } from '../../sources/chargify-churn-analytics';
import { customersAtStart, lostCustomers } from '../../vocabulary/subscriptions';

/**
 * All customers lost in the period, those who joined in it included, compared with the customers at its start. Can pass
 * 1; undefined while there were none at the start.
 */
export const totalCustomerChurnRate = defineMetric({
  name: 'totalCustomerChurnRate',
  title: 'Total customer churn rate',
  description:
    'All customers lost in the period, those who joined in it included, compared with the customers at its start.',
  unit: 'ratio',
  better: 'lower',
  inputs: { lostCustomers, customersAtStart },
  formula: ({ lostCustomers, customersAtStart }) => lostCustomers.div(customersAtStart),
  example: { input: { lostCustomers: 62, customersAtStart: 1000 }, result: '0.062' },
  notes: [
    'Chargify and Recurly compute churn so. Joiners who leave at once are in the losses and not in the base, so it can pass 100 %.',
    'For the share of the customers at the start who left use the customer churn rate.',
  ],
  sources: [
    chargifyChurnAnalytics,
    {
      title: 'Recurly: Key Terms Related to Churn, Defined',
      url: 'https://recurly.com/blog/key-terms-related-to-churn-defined/',
    },
  ],
  related: ['customerChurnRate', 'activeBaseChurnRate'],
});
