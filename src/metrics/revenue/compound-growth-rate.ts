import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { elapsedPeriods, endValue, startValue } from '../../vocabulary/revenue';

/**
 * The steady rate per period that would have led from the first value to the last one. Undefined where the start value
 * is zero or negative, where the end value is negative, and while no period has passed.
 */
export const compoundGrowthRate = defineMetric({
  name: 'compoundGrowthRate',
  title: 'Compound growth rate',
  description: 'The steady rate per period that would have led from the first value to the last one.',
  aliases: ['CAGR', 'CMGR', 'compound annual growth rate', 'compound monthly growth rate'],
  unit: 'ratio',
  better: 'higher',
  inputs: { endValue, startValue, elapsedPeriods },
  formula: ({ endValue, startValue, elapsedPeriods }) =>
    endValue.div(startValue).pow(number(1).div(elapsedPeriods)).minus(1),
  definedWhen: ({ endValue, startValue }) => [startValue.moreThan(0), endValue.atLeast(0)],
  example: { input: { endValue: 144_000, startValue: 100_000, elapsedPeriods: 2 }, result: '0.2' },
  notes: [
    'The rate is per elapsed period: years give the annual rate (CAGR), months the monthly one (CMGR).',
    'Only the first and the last value count, so an unusual year at either end distorts it.',
  ],
  sources: [
    {
      title: 'Wikipedia: Compound annual growth rate',
      url: 'https://en.wikipedia.org/wiki/Compound_annual_growth_rate',
    },
    marketingMetrics,
  ],
  related: ['growthRate', 'yearOverYearGrowth', 'monthOverMonthGrowth'],
});
