import { defineMetric } from '../../metric';
import { profitMargin, revenueGrowth } from '../../vocabulary/unit-economics';

/** Whether a software company makes up in profit for what it lacks in growth, or the other way round. */
export const ruleOf40 = defineMetric({
  name: 'ruleOf40',
  title: 'Rule of 40',
  description: 'Whether a software company makes up in profit for what it lacks in growth, or the other way round.',
  unit: 'ratio',
  better: 'higher',
  inputs: { revenueGrowth, profitMargin },
  formula: ({ revenueGrowth, profitMargin }) => revenueGrowth.plus(profitMargin),
  example: { input: { revenueGrowth: '0.5', profitMargin: '-0.1' }, result: '0.4' },
  notes: [
    'The rule is met from 0.4, which is 40 %.',
    'Growth is that on the year before; that of a month or a quarter does not fit a margin.',
    'Which margin is meant (EBITDA, operating, free cash flow) and which growth (revenue, ARR) changes the result; name both.',
  ],
  sources: [
    { title: 'Brad Feld: The Rule of 40% For a Healthy SaaS Company (2015)' },
    {
      title: 'David Cummings: Rule of 40% for SaaS Companies',
      url: 'https://davidcummings.org/2015/03/08/rule-of-40-for-saas-companies/',
    },
  ],
  related: ['yearOverYearGrowth', 'operatingMargin', 'netProfitMargin', 'burnMultiple'],
});
