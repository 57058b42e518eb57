import { defineMetric } from '../../metric';
import { leanAnalytics } from '../../sources/lean-analytics';
import { customersAtEnd, customersAtStart } from '../../vocabulary/subscriptions';

/** How many subscribers there were on average, taken from the start and the end of the period. */
export const averageSubscribers = defineMetric({
  name: 'averageSubscribers',
  title: 'Average subscribers',
  description: 'How many subscribers there were on average, taken from the start and the end of the period.',
  unit: 'amount',
  better: 'higher',
  inputs: { customersAtStart, customersAtEnd },
  formula: ({ customersAtStart, customersAtEnd }) => customersAtStart.plus(customersAtEnd).div(2),
  example: { input: { customersAtStart: 1000, customersAtEnd: 1100 }, result: '1050' },
  notes: [
    'Two points are an estimate. Where the number grows fast or swings within the period, an average of its days is closer.',
    'Over a year, average its months: the first and the last day alone can mislead.',
  ],
  sources: [leanAnalytics],
  related: ['averageRevenuePerUser', 'customerChurnRate'],
});
