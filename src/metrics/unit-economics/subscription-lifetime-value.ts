import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { chartmogulLifetimeValue } from '../../sources/chartmogul-lifetime-value';
import { saasMetrics2 } from '../../sources/saas-metrics-2';
import { grossMargin } from '../revenue/gross-margin';
import { averageRevenuePerAccount } from '../subscriptions/average-revenue-per-account';
import { customerChurnRate } from '../subscriptions/customer-churn-rate';

/**
 * Gross profit that an average subscriber brings until they cancel. Undefined while nobody cancels, and without a gross
 * margin above zero. Revenue and churn are those of a month.
 */
export const subscriptionLifetimeValue = defineMetric({
  name: 'subscriptionLifetimeValue',
  title: 'Subscription lifetime value',
  description: 'Gross profit that an average subscriber brings until they cancel.',
  aliases: ['LTV from churn'],
  unit: 'money',
  nonNegative: true,
  better: 'higher',
  inputs: { averageRevenuePerAccount, grossMargin, customerChurnRate },
  formula: ({ averageRevenuePerAccount, grossMargin, customerChurnRate }) =>
    averageRevenuePerAccount.times(grossMargin).times(number(1, 'month')).div(customerChurnRate),
  conditions: ({ grossMargin }) => [grossMargin.atMost(1)],
  definedWhen: ({ grossMargin }) => [grossMargin.moreThan(0)],
  example: {
    input: { averageRevenuePerAccount: 100, grossMargin: '0.8', customerChurnRate: '0.05' },
    result: '1600',
  },
  notes: [
    'Churn must be that of a month, as the revenue is; a yearly rate makes the value many times too small.',
    'With a gross margin of 1 it is revenue instead of gross profit, as ChartMogul shows it.',
    'A month without churn has no lifetime value; an average of the churn over several months does.',
  ],
  sources: [saasMetrics2, chartmogulLifetimeValue],
  related: ['customerLifetimeValue', 'customerChurnRate', 'customerLifetime', 'ltvToCacRatio', 'cacPaybackPeriod'],
});
