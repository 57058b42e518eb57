import { defineMetric } from '../../metric';
import { revenue } from '../../vocabulary/revenue';
import { averageSubscribers } from './average-subscribers';

/** All revenue of the period for each subscriber there was on average. Undefined while there was none. */
export const averageRevenuePerUser = defineMetric({
  name: 'averageRevenuePerUser',
  title: 'Average revenue per user',
  description: 'All revenue of the period for each subscriber there was on average.',
  aliases: ['ARPU'],
  unit: 'money',
  better: 'higher',
  inputs: { revenue, averageSubscribers },
  formula: ({ revenue, averageSubscribers }) => revenue.div(averageSubscribers),
  example: { input: { revenue: 52_500, averageSubscribers: 1050 }, result: '50' },
  notes: [
    'It is per period: divide the value of a quarter by 3 before comparing it with that of a month.',
    'One-off and usage revenue is in it. For recurring revenue alone use average revenue per account.',
  ],
  sources: [
    {
      title: 'The Motley Fool: How to Calculate the Average Revenue Per Unit',
      url: 'https://www.fool.com/knowledge-center/how-to-calculate-the-average-revenue-per-unit.aspx',
    },
  ],
  related: ['averageRevenuePerAccount', 'averageRevenuePerPayingUser', 'averageSubscribers', 'revenuePerCustomer'],
});
