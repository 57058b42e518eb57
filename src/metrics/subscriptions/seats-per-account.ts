import { defineMetric } from '../../metric';
import { customersAtEnd, seats } from '../../vocabulary/subscriptions';

/** How many seats or licences the average customer pays for. Undefined without customers. */
export const seatsPerAccount = defineMetric({
  name: 'seatsPerAccount',
  title: 'Seats per account',
  description: 'How many seats or licences the average customer pays for.',
  aliases: ['licences per account'],
  unit: 'amount',
  better: 'higher',
  inputs: { seats, customersAtEnd },
  formula: ({ seats, customersAtEnd }) => seats.div(customersAtEnd),
  example: { input: { seats: 3600, customersAtEnd: 300 }, result: '12' },
  notes: [
    'Seats paid for need not be seats used.',
    'A few large accounts lift the average; look at the spread as well.',
  ],
  sources: [
    {
      title: 'ChartMogul: Subscription Quantity',
      url: 'https://help.chartmogul.com/hc/en-us/articles/207413259-Chart-Subscription-Quantity',
    },
  ],
  related: ['averageRevenuePerAccount', 'expansionRate'],
});
