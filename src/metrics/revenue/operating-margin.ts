import { defineMetric } from '../../metric';
import { operatingIncome, revenue } from '../../vocabulary/revenue';

/**
 * Part of revenue that is left as profit from running the business, before interest and tax. Undefined where revenue
 * is zero or negative. Negative where the business runs at a loss.
 */
export const operatingMargin = defineMetric({
  name: 'operatingMargin',
  title: 'Operating margin',
  description: 'Part of revenue that is left as profit from running the business, before interest and tax.',
  aliases: ['operating profit margin', 'operating income margin'],
  unit: 'ratio',
  better: 'higher',
  inputs: { operatingIncome, revenue },
  formula: ({ operatingIncome, revenue }) => operatingIncome.div(revenue),
  definedWhen: ({ revenue }) => [revenue.moreThan(0)],
  example: { input: { operatingIncome: 150_000, revenue: 1_000_000 }, result: '0.15' },
  notes: ['Interest and tax are not taken off yet: after them it is the net profit margin.'],
  sources: [{ title: 'Wikipedia: Operating margin', url: 'https://en.wikipedia.org/wiki/Operating_margin' }],
  related: ['grossMargin', 'netProfitMargin', 'ruleOf40'],
});
