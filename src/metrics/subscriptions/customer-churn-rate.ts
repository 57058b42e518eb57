import { defineMetric } from '../../metric';
import { churnedCustomers, customersAtStart } from '../../vocabulary/subscriptions';

/** Share of the customers at the start of the period who left in it. Undefined while there were none at the start. */
export const customerChurnRate = defineMetric({
  name: 'customerChurnRate',
  title: 'Customer churn rate',
  description: 'Share of the customers at the start of the period who left in it.',
  aliases: ['logo churn', 'churn rate', 'attrition rate'],
  unit: 'share',
  better: 'lower',
  inputs: { churnedCustomers, customersAtStart },
  formula: ({ churnedCustomers, customersAtStart }) => churnedCustomers.div(customersAtStart),
  conditions: ({ churnedCustomers, customersAtStart }) => [churnedCustomers.atMost(customersAtStart)],
  example: { input: { churnedCustomers: 50, customersAtStart: 1000 }, result: '0.05' },
  notes: [
    'Customers who join and leave within the period are not counted. The total customer churn rate counts them; the active base churn rate also counts those who joined in its base.',
    'A customer leaves when the last subscription ends. Cancelling one of several is contraction.',
    'Rates of months are not added up to a year: the annualised churn rate compounds them.',
    'Say when churn happens: some systems count it on the day of cancelling, others as the paid term ends.',
  ],
  sources: [
    {
      title: 'ChartMogul: Customer Churn Rate',
      url: 'https://help.chartmogul.com/hc/en-us/articles/203359321-Metric-Customer-Churn-rate',
    },
  ],
  related: [
    'totalCustomerChurnRate',
    'activeBaseChurnRate',
    'customerRetentionRate',
    'annualisedChurnRate',
    'grossMrrChurnRate',
  ],
});
