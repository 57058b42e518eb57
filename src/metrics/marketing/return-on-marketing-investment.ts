import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { attributedRevenue, marketingSpend } from '../../vocabulary/marketing';
import { grossMargin } from '../revenue/gross-margin';

/**
 * Profit that marketing earned after the cost of the goods, relative to what the marketing cost. -1 when it sold
 * nothing; undefined without spend, and where refunds exceed the sales.
 */
export const returnOnMarketingInvestment = defineMetric({
  name: 'returnOnMarketingInvestment',
  title: 'Return on marketing investment',
  description: 'Profit that marketing earned after the cost of the goods, relative to what the marketing cost.',
  aliases: ['ROMI', 'MROI', 'marketing ROI'],
  unit: 'ratio',
  better: 'higher',
  inputs: { attributedRevenue, grossMargin, marketingSpend },
  formula: ({ attributedRevenue, grossMargin, marketingSpend }) =>
    attributedRevenue.times(grossMargin).minus(marketingSpend).div(marketingSpend),
  conditions: ({ grossMargin }) => [grossMargin.atMost(1)],
  definedWhen: ({ attributedRevenue }) => [attributedRevenue.atLeast(0)],
  example: { input: { attributedRevenue: 50_000, grossMargin: '0.6', marketingSpend: 10_000 }, result: '2' },
  notes: [
    'Only revenue that would not have come without the marketing belongs in; sales that happened anyway flatter it.',
    'Return on ad spend is revenue over cost and ignores the margin.',
    'Where costs such as shipping grow with sales, the contribution margin is the one to pass as gross margin.',
  ],
  sources: [marketingMetrics],
  related: ['returnOnInvestment', 'returnOnAdSpend', 'breakEvenReturnOnAdSpend', 'marketingEfficiencyRatio'],
});
