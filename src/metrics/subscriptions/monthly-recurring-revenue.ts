import { defineMetric } from '../../metric';
import { mrrAtEnd } from '../../vocabulary/subscriptions';

export const monthlyRecurringRevenue = defineMetric({
  name: 'monthlyRecurringRevenue',
  title: 'Monthly recurring revenue',
  description: 'TODO',
  aliases: ['MRR'],
  unit: 'money per month',
  better: 'higher',
  inputs: { mrrAtEnd },
  formula: ({ mrrAtEnd }) => mrrAtEnd,
  example: { input: { mrrAtEnd: 0 }, result: 'TODO' },
  notes: ['a balance: never summed over months'],
});
