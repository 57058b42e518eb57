import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { endValue, startValue, elapsedPeriods } from '../../vocabulary/revenue';

export const compoundGrowthRate = defineMetric({
  name: 'compoundGrowthRate',
  title: 'Compound growth rate',
  description: 'TODO',
  aliases: ['CAGR', 'CMGR'],
  unit: 'ratio',
  better: 'higher',
  inputs: { endValue, startValue, elapsedPeriods },
  formula: ({ endValue, startValue, elapsedPeriods }) =>
    endValue.div(startValue).pow(number(1).div(elapsedPeriods)).minus(1),
  example: { input: { endValue: 0, startValue: 0, elapsedPeriods: 0 }, result: 'TODO' },
});
