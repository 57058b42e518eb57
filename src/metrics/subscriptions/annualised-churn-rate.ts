import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { customerChurnRate } from './customer-churn-rate';

/** Share of customers that would leave within a year if each month lost the same share as this one. */
export const annualisedChurnRate = defineMetric({
  name: 'annualisedChurnRate',
  title: 'Annualised churn rate',
  description: 'Share of customers that would leave within a year if each month lost the same share as this one.',
  aliases: ['annual churn rate'],
  unit: 'share',
  better: 'lower',
  inputs: { customerChurnRate },
  formula: ({ customerChurnRate }) => number(1).minus(number(1).minus(customerChurnRate).pow(12)),
  example: { input: { customerChurnRate: 0.1 }, result: '0.717570463519' },
  notes: [
    'The customer churn rate must be that of one month.',
    'Multiplying by 12 overstates: each month loses a share of those who are left. A monthly 5 % makes 46 % a year, not 60 %.',
  ],
  sources: [
    {
      title: 'Churnkey: Convert Annual to Monthly Churn',
      url: 'https://churnkey.co/blog/convert-annual-churn-to-monthly-churn',
    },
  ],
  related: ['customerChurnRate', 'customerLifetime', 'renewalRate'],
});
