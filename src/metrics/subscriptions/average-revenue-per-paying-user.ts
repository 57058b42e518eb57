import { defineMetric } from '../../metric';
import { revenue } from '../../vocabulary/revenue';
import { payingUsers } from '../../vocabulary/subscriptions';

/** Revenue of the period for each user who paid in it. Undefined while nobody paid. */
export const averageRevenuePerPayingUser = defineMetric({
  name: 'averageRevenuePerPayingUser',
  title: 'Average revenue per paying user',
  description: 'Revenue of the period for each user who paid in it.',
  aliases: ['ARPPU'],
  unit: 'money',
  better: 'higher',
  inputs: { revenue, payingUsers },
  formula: ({ revenue, payingUsers }) => revenue.div(payingUsers),
  example: { input: { revenue: 12_000, payingUsers: 800 }, result: '15' },
  notes: [
    'Daily, monthly and yearly values do not convert into each other: a user who pays on ten days of a month is one paying user of the month.',
    'Revenue that no user pays, such as advertising, does not belong in it.',
  ],
  sources: [
    { title: 'AppLovin glossary: Average Revenue Per Paying User', url: 'https://www.applovin.com/glossary/arppu/' },
  ],
  related: ['averageRevenuePerUser', 'averageRevenuePerAccount', 'revenuePerCustomer'],
});
