import { defineMetric } from '../../metric';
import { customersAtStart, customersAtEnd } from '../../vocabulary/subscriptions';

export const averageSubscribers = defineMetric({
  name: 'averageSubscribers',
  title: 'Average subscribers',
  description: 'TODO',
  unit: 'amount',
  better: 'higher',
  inputs: { customersAtStart, customersAtEnd },
  formula: ({ customersAtStart, customersAtEnd }) => customersAtStart.plus(customersAtEnd).div(2),
  example: { input: { customersAtStart: 0, customersAtEnd: 0 }, result: 'TODO' },
});
