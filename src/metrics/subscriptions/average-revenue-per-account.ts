import { defineMetric } from '../../metric';
import { mrrAtEnd, customersAtEnd } from '../../vocabulary/subscriptions';

export const averageRevenuePerAccount = defineMetric({
  name: 'averageRevenuePerAccount',
  title: 'Average revenue per account',
  description: 'TODO',
  aliases: ['ARPA'],
  unit: 'money per month',
  better: 'higher',
  inputs: { mrrAtEnd, customersAtEnd },
  formula: ({ mrrAtEnd, customersAtEnd }) => mrrAtEnd.div(customersAtEnd),
  example: { input: { mrrAtEnd: 0, customersAtEnd: 0 }, result: 'TODO' },
  notes: ['per month'],
});
