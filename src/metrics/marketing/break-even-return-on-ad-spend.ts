import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { grossMargin } from '../revenue/gross-margin';

/**
 * Return on ad spend at which the gross profit from the sales just pays for the ads. Undefined without a gross margin
 * above zero: then no return is enough.
 */
export const breakEvenReturnOnAdSpend = defineMetric({
  name: 'breakEvenReturnOnAdSpend',
  title: 'Break-even return on ad spend',
  description: 'Return on ad spend at which the gross profit from the sales just pays for the ads.',
  aliases: ['break-even ROAS'],
  unit: 'multiple',
  better: 'lower',
  inputs: { grossMargin },
  formula: ({ grossMargin }) => number(1).div(grossMargin),
  conditions: ({ grossMargin }) => [grossMargin.atMost(1)],
  definedWhen: ({ grossMargin }) => [grossMargin.moreThan(0)],
  example: { input: { grossMargin: '0.4' }, result: '2.5' },
  notes: [
    'The margin must be that of the products advertised.',
    'Wages, rent and other fixed costs are not covered at break-even.',
  ],
  sources: [
    {
      title: 'MetricRig: Break-even ROAS calculation',
      url: 'https://metricrig.com/answers/break-even-roas-calculation',
    },
  ],
  related: ['returnOnAdSpend', 'grossMargin', 'returnOnMarketingInvestment'],
});
