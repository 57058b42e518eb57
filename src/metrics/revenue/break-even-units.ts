import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { fixedCosts, unitPrice, unitVariableCost } from '../../vocabulary/revenue';

/**
 * How many units have to be sold before the fixed costs are covered. Undefined where a unit does not bring in more
 * than it costs. Not rounded.
 */
export const breakEvenUnits = defineMetric({
  name: 'breakEvenUnits',
  title: 'Break-even units',
  description: 'How many units have to be sold before the fixed costs are covered.',
  aliases: ['break-even point', 'break-even volume'],
  unit: 'amount',
  better: 'lower',
  inputs: { fixedCosts, unitPrice, unitVariableCost },
  formula: ({ fixedCosts, unitPrice, unitVariableCost }) => fixedCosts.div(unitPrice.minus(unitVariableCost)),
  definedWhen: ({ unitPrice, unitVariableCost }) => [unitPrice.moreThan(unitVariableCost)],
  example: { input: { fixedCosts: 10_000, unitPrice: 50, unitVariableCost: 30 }, result: '500' },
  notes: ['Round up where units are whole.', 'Fixed costs are those of one period, and so are the units.'],
  sources: [
    marketingMetrics,
    {
      title: 'Bplans: What does units break-even mean?',
      url: 'https://articles.bplans.com/what-does-units-break-even-mean/',
    },
  ],
  related: ['contributionMargin', 'grossMargin', 'averageRevenuePerUnit', 'breakEvenReturnOnAdSpend'],
});
