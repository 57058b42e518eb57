import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { forecastValue, wonValue } from '../../vocabulary/deals';

/**
 * How close the sales forecast came to the value that was won in the end. 1 for a perfect forecast, below 0 where it
 * missed by more than was won. Undefined unless the value won is positive.
 */
export const forecastAccuracy = defineMetric({
  name: 'forecastAccuracy',
  title: 'Forecast accuracy',
  description: 'How close the sales forecast came to the value that was won in the end.',
  aliases: ['sales forecast accuracy'],
  unit: 'ratio',
  better: 'higher',
  inputs: { forecastValue, wonValue },
  formula: ({ forecastValue, wonValue }) => number(1).minus(forecastValue.minus(wonValue).abs().div(wonValue)),
  definedWhen: ({ wonValue }) => [wonValue.moreThan(0)],
  example: { input: { forecastValue: 460000, wonValue: 500000 }, result: '0.92' },
  notes: [
    'The miss is measured against what was won, not against the forecast.',
    'Too high and too low count alike, so a forecast that is always too low does not stand out.',
  ],
  sources: [
    {
      title: 'KPI Tree: Sales forecast accuracy',
      url: 'https://kpitree.co/glossary/sales-metrics/sales-forecast-accuracy',
    },
  ],
  related: ['weightedPipelineValue', 'lateStagePipelineCoverage', 'quotaAttainment'],
});
