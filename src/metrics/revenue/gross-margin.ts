import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { wikipediaGrossMargin } from '../../sources/wikipedia-gross-margin';
import { costOfGoodsSold, revenue } from '../../vocabulary/revenue';

/**
 * Part of revenue that is left once the direct costs of what was sold are paid. Undefined where revenue is zero or
 * negative. Negative where those costs exceed revenue.
 */
export const grossMargin = defineMetric({
  name: 'grossMargin',
  title: 'Gross margin',
  description: 'Part of revenue that is left once the direct costs of what was sold are paid.',
  aliases: ['gross profit margin'],
  unit: 'ratio',
  better: 'higher',
  inputs: { revenue, costOfGoodsSold },
  formula: ({ revenue, costOfGoodsSold }) => revenue.minus(costOfGoodsSold).div(revenue),
  definedWhen: ({ revenue }) => [revenue.moreThan(0)],
  example: { input: { revenue: 1_000_000, costOfGoodsSold: 400_000 }, result: '0.6' },
  notes: ['It is a part of the price, while a markup is a part of the cost: a margin of 50 % is a markup of 100 %.'],
  sources: [wikipediaGrossMargin, marketingMetrics],
  related: ['grossProfit', 'contributionMargin', 'operatingMargin', 'netProfitMargin'],
});
