import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { netProfit, revenue } from '../../vocabulary/revenue';

/**
 * Part of revenue that is left as profit after all costs, interest and tax. Undefined where revenue is zero or
 * negative. Negative where there was a loss.
 */
export const netProfitMargin = defineMetric({
  name: 'netProfitMargin',
  title: 'Net profit margin',
  description: 'Part of revenue that is left as profit after all costs, interest and tax.',
  aliases: ['profit margin', 'net margin'],
  unit: 'ratio',
  better: 'higher',
  inputs: { netProfit, revenue },
  formula: ({ netProfit, revenue }) => netProfit.div(revenue),
  definedWhen: ({ revenue }) => [revenue.moreThan(0)],
  example: { input: { netProfit: 80_000, revenue: 1_000_000 }, result: '0.08' },
  notes: ['One-off gains and losses are in it; operating margin shows the running business.'],
  sources: [
    { title: 'Wikipedia: Profit margin', url: 'https://en.wikipedia.org/wiki/Profit_margin' },
    marketingMetrics,
  ],
  related: ['operatingMargin', 'grossMargin', 'customerLifetimeProfit', 'ruleOf40'],
});
