import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { customerChurnRate } from './customer-churn-rate';

export const annualisedChurnRate = defineMetric({
  name: 'annualisedChurnRate',
  title: 'Annualised churn rate',
  description: 'TODO',
  unit: 'share',
  better: 'lower',
  inputs: { customerChurnRate },
  formula: ({ customerChurnRate }) => number(1).minus(number(1).minus(customerChurnRate).pow(12)),
  example: { input: { customerChurnRate: 0 }, result: 'TODO' },
  notes: ['customerChurnRate of one month; never 12 times it'],
});
