import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { customerChurnRate } from './customer-churn-rate';

export const customerLifetime = defineMetric({
  name: 'customerLifetime',
  title: 'Customer lifetime',
  description: 'TODO',
  unit: 'months',
  better: 'higher',
  inputs: { customerChurnRate },
  formula: ({ customerChurnRate }) => number(1, 'month').div(customerChurnRate),
  example: { input: { customerChurnRate: 0 }, result: 'TODO' },
  notes: ['customerChurnRate of one month; undefined when nobody leaves'],
});
