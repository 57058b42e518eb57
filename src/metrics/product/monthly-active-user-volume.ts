import { defineMetric } from '../../metric';
import { monthlyActiveUsers } from '../../vocabulary/product';

/** Number of different people who used the product in a calendar month. */
export const monthlyActiveUserVolume = defineMetric({
  name: 'monthlyActiveUserVolume',
  title: 'Monthly active user volume',
  description: 'Number of different people who used the product in a calendar month.',
  aliases: ['MAU', 'monthly active users'],
  unit: 'count',
  better: 'higher',
  inputs: { monthlyActiveUsers },
  formula: ({ monthlyActiveUsers }) => monthlyActiveUsers,
  example: { input: { monthlyActiveUsers: 15000 }, result: '15000' },
  notes: [
    'Months do not add up: someone active in two months is one user of both.',
    'Some tools count the last 28 or 30 days instead of the calendar month, and each product says for itself what active means.',
  ],
  sources: [
    { title: 'Airbridge: Active users report FAQ', url: 'https://help.airbridge.io/en/guides/active-users-report-faq' },
  ],
  related: ['stickiness', 'featureAdoptionRate', 'activationRate'],
});
