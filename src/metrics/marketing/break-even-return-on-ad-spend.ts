import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { grossMargin } from '../revenue/gross-margin';

export const breakEvenReturnOnAdSpend = defineMetric({
  name: 'breakEvenReturnOnAdSpend',
  title: 'Break even return on ad spend',
  description: 'TODO',
  unit: 'multiple',
  better: 'lower',
  inputs: { grossMargin },
  formula: ({ grossMargin }) => number(1).div(grossMargin),
  example: { input: { grossMargin: 0 }, result: 'TODO' },
});
