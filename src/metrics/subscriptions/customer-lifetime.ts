import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { customerChurnRate } from './customer-churn-rate';

/**
 * How many months a customer stays on average if each month loses the same share of customers. Undefined while nobody
 * leaves: no length of time follows from that.
 */
export const customerLifetime = defineMetric({
  name: 'customerLifetime',
  title: 'Customer lifetime',
  description: 'How many months a customer stays on average if each month loses the same share of customers.',
  aliases: ['average customer lifespan'],
  unit: 'months',
  better: 'higher',
  inputs: { customerChurnRate },
  formula: ({ customerChurnRate }) => number(1, 'month').div(customerChurnRate),
  example: { input: { customerChurnRate: 0.04 }, result: '25' },
  notes: [
    'The customer churn rate must be that of one month.',
    'New customers mostly leave faster than old ones, so the rate of a young product makes its lifetime look short.',
    'A month without churn has no answer here; use the rate of a longer time. Vendors show 0, a cap of 60 months or infinity instead.',
  ],
  sources: [
    {
      title: 'David Skok: SaaS Metrics 2.0, Detailed Definitions',
      url: 'https://www.forentrepreneurs.com/saas-metrics-2-definitions-2/',
    },
    { title: 'ChurnZero: Customer Lifetime', url: 'https://churnzero.net/churnopedia/lifetime-customer/' },
  ],
  related: ['customerChurnRate', 'annualisedChurnRate', 'subscriptionLifetimeValue'],
});
