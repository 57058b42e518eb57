import { defineMetric } from '../../metric';
import { averageDailyActiveUsers, monthlyActiveUsers } from '../../vocabulary/product';

export const stickiness = defineMetric({
  name: 'stickiness',
  title: 'Stickiness',
  description: 'TODO',
  aliases: ['DAU/MAU'],
  unit: 'share',
  better: 'higher',
  inputs: { averageDailyActiveUsers, monthlyActiveUsers },
  formula: ({ averageDailyActiveUsers, monthlyActiveUsers }) => averageDailyActiveUsers.div(monthlyActiveUsers),
  example: { input: { averageDailyActiveUsers: 0, monthlyActiveUsers: 0 }, result: 'TODO' },
});
