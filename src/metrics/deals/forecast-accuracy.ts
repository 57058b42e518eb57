import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { forecastValue, wonValue } from '../../vocabulary/deals';

export const forecastAccuracy = defineMetric({
  name: 'forecastAccuracy',
  title: 'Forecast accuracy',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { forecastValue, wonValue },
  formula: ({ forecastValue, wonValue }) => number(1).minus(forecastValue.minus(wonValue).abs().div(wonValue)),
  example: { input: { forecastValue: 0, wonValue: 0 }, result: 'TODO' },
  notes: ['the divisor is the actual'],
});
