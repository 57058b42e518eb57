import { defineMetric } from '../../metric';
import { monthlyActiveUsers } from '../../vocabulary/product';

export const monthlyActiveUserVolume = defineMetric({
  name: 'monthlyActiveUserVolume',
  title: 'Monthly active user volume',
  description: 'TODO',
  aliases: ['MAU'],
  unit: 'count',
  better: 'higher',
  inputs: { monthlyActiveUsers },
  formula: ({ monthlyActiveUsers }) => monthlyActiveUsers,
  example: { input: { monthlyActiveUsers: 0 }, result: 'TODO' },
  notes: ['distinct users in a calendar month'],
});
