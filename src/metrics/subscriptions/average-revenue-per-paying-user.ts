import { defineMetric } from '../../metric';
import { revenue } from '../../vocabulary/revenue';
import { payingUsers } from '../../vocabulary/subscriptions';

export const averageRevenuePerPayingUser = defineMetric({
  name: 'averageRevenuePerPayingUser',
  title: 'Average revenue per paying user',
  description: 'TODO',
  aliases: ['ARPPU'],
  unit: 'money',
  better: 'higher',
  inputs: { revenue, payingUsers },
  formula: ({ revenue, payingUsers }) => revenue.div(payingUsers),
  example: { input: { revenue: 0, payingUsers: 0 }, result: 'TODO' },
  notes: ['users who paid in the period'],
});
