import { defineMetric } from '../../metric';
import { customersAtEnd, mrrAtEnd } from '../../vocabulary/subscriptions';

/** What the average customer pays a month in subscriptions. Undefined without customers. */
export const averageRevenuePerAccount = defineMetric({
  name: 'averageRevenuePerAccount',
  title: 'Average revenue per account',
  description: 'What the average customer pays a month in subscriptions.',
  aliases: ['ARPA'],
  unit: 'money per month',
  nonNegative: true,
  better: 'higher',
  inputs: { mrrAtEnd, customersAtEnd },
  formula: ({ mrrAtEnd, customersAtEnd }) => mrrAtEnd.div(customersAtEnd),
  example: { input: { mrrAtEnd: 45_000, customersAtEnd: 300 }, result: '150' },
  notes: [
    'A customer with several subscriptions counts once. Trials and free plans are in neither number.',
    'Some vendors call it ARPU; average revenue per user here takes all revenue of the period, not recurring revenue at its end.',
    'Average sale price is the same for new customers alone and moves first.',
  ],
  sources: [
    {
      title: 'ChartMogul: Average Revenue Per Account',
      url: 'https://help.chartmogul.com/hc/en-us/articles/203359301-Chart-Average-Revenue-Per-Account',
    },
  ],
  related: ['averageRevenuePerUser', 'averageSalePrice', 'seatsPerAccount', 'subscriptionLifetimeValue'],
});
