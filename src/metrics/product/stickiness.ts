import { defineMetric } from '../../metric';
import { averageDailyActiveUsers, monthlyActiveUsers } from '../../vocabulary/product';

/** Share of the monthly users who use the product on an average day. Undefined without monthly active users. */
export const stickiness = defineMetric({
  name: 'stickiness',
  title: 'Stickiness',
  description: 'Share of the monthly users who use the product on an average day.',
  aliases: ['DAU/MAU'],
  unit: 'share',
  better: 'higher',
  inputs: { averageDailyActiveUsers, monthlyActiveUsers },
  formula: ({ averageDailyActiveUsers, monthlyActiveUsers }) => averageDailyActiveUsers.div(monthlyActiveUsers),
  conditions: ({ averageDailyActiveUsers, monthlyActiveUsers }) => [averageDailyActiveUsers.atMost(monthlyActiveUsers)],
  example: { input: { averageDailyActiveUsers: 3000, monthlyActiveUsers: 15000 }, result: '0.2' },
  notes: [
    'Average the daily users over every day of the same month: a single day swings between weekday and weekend.',
    'Multiplied by the days of the month, it is how many days a monthly user is active on average.',
  ],
  sources: [{ title: 'Futureproof: Stickiness', url: 'https://www.runfutureproof.com/terms/stickiness-dau-mau' }],
  related: ['monthlyActiveUserVolume', 'featureAdoptionRate', 'customerRetentionRate'],
});
