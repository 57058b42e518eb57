import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { grossMargin } from '../revenue/gross-margin';
import { averageRevenuePerAccount } from '../subscriptions/average-revenue-per-account';
import { customerChurnRate } from '../subscriptions/customer-churn-rate';

export const subscriptionLifetimeValue = defineMetric({
  name: 'subscriptionLifetimeValue',
  title: 'Subscription lifetime value',
  description: 'TODO',
  aliases: ['LTV from churn'],
  unit: 'money',
  better: 'higher',
  inputs: { averageRevenuePerAccount, grossMargin, customerChurnRate },
  formula: ({ averageRevenuePerAccount, grossMargin, customerChurnRate }) =>
    averageRevenuePerAccount.times(grossMargin).times(number(1, 'month')).div(customerChurnRate),
  example: { input: { averageRevenuePerAccount: 0, grossMargin: 0, customerChurnRate: 0 }, result: 'TODO' },
  notes: ['churn of the same period as the revenue; undefined when nobody leaves'],
});
