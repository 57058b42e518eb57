import { defineMetric } from '../../metric';
import { wikipediaGrossMargin } from '../../sources/wikipedia-gross-margin';
import { costOfGoodsSold, revenue } from '../../vocabulary/revenue';

/**
 * What is left of revenue once the direct costs of what was sold are paid. Negative where those costs exceed revenue.
 */
export const grossProfit = defineMetric({
  name: 'grossProfit',
  title: 'Gross profit',
  description: 'What is left of revenue once the direct costs of what was sold are paid.',
  aliases: ['gross income'],
  unit: 'money',
  better: 'higher',
  inputs: { revenue, costOfGoodsSold },
  formula: ({ revenue, costOfGoodsSold }) => revenue.minus(costOfGoodsSold),
  example: { input: { revenue: 1_000_000, costOfGoodsSold: 400_000 }, result: '600000' },
  notes: ['Salaries, rent, sales and marketing are still to be paid from it.'],
  sources: [wikipediaGrossMargin],
  related: ['grossMargin', 'contributionMargin', 'operatingMargin'],
});
