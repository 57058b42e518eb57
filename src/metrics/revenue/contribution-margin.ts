import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { revenue, variableCosts } from '../../vocabulary/revenue';

/**
 * Part of revenue that is left for fixed costs and profit once the costs that rise with sales are paid. Undefined
 * where revenue is zero or negative. Negative where those costs exceed revenue.
 */
export const contributionMargin = defineMetric({
  name: 'contributionMargin',
  title: 'Contribution margin',
  description: 'Part of revenue that is left for fixed costs and profit once the costs that rise with sales are paid.',
  aliases: ['contribution margin ratio'],
  unit: 'ratio',
  better: 'higher',
  inputs: { revenue, variableCosts },
  formula: ({ revenue, variableCosts }) => revenue.minus(variableCosts).div(revenue),
  definedWhen: ({ revenue }) => [revenue.moreThan(0)],
  example: { input: { revenue: 500_000, variableCosts: 300_000 }, result: '0.4' },
  notes: [
    'The same words also name the amount of money; this is the ratio.',
    'Gross margin takes off the cost of goods sold, fixed production costs among them, and leaves commissions and payment fees in.',
  ],
  sources: [
    { title: 'Wikipedia: Contribution margin', url: 'https://en.wikipedia.org/wiki/Contribution_margin' },
    marketingMetrics,
  ],
  related: ['grossMargin', 'breakEvenUnits', 'operatingMargin'],
});
