import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { mrrAtEnd } from '../../vocabulary/subscriptions';

export const annualRecurringRevenue = defineMetric({
  name: 'annualRecurringRevenue',
  title: 'Annual recurring revenue',
  description: 'TODO',
  aliases: ['ARR'],
  unit: 'money per year',
  better: 'higher',
  inputs: { mrrAtEnd },
  formula: ({ mrrAtEnd }) => mrrAtEnd.times(number(12, 'months per year')),
  example: { input: { mrrAtEnd: 0 }, result: 'TODO' },
});
