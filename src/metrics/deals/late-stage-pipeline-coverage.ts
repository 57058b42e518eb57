import { defineMetric } from '../../metric';
import { cursusLabsPipelineCoverage } from '../../sources/cursus-labs-pipeline-coverage';
import { forecastValue, lateStagePipelineValue, wonValue } from '../../vocabulary/deals';

/**
 * How many times over the late-stage deals would cover the part of the forecast that is still to be won. Undefined
 * once the forecast is met.
 */
export const lateStagePipelineCoverage = defineMetric({
  name: 'lateStagePipelineCoverage',
  title: 'Late-stage pipeline coverage',
  description: 'How many times over the late-stage deals would cover the part of the forecast that is still to be won.',
  aliases: ['late-stage coverage'],
  unit: 'multiple',
  better: 'higher',
  inputs: { lateStagePipelineValue, forecastValue, wonValue },
  formula: ({ lateStagePipelineValue, forecastValue, wonValue }) =>
    lateStagePipelineValue.div(forecastValue.minus(wonValue)),
  definedWhen: ({ forecastValue, wonValue }) => [forecastValue.moreThan(wonValue)],
  example: { input: { lateStagePipelineValue: 480000, forecastValue: 600000, wonValue: 360000 }, result: '2' },
  notes: [
    'Late means stage 2 and beyond. Companies draw the line elsewhere, so compare only within one sales process.',
    'It divides by the forecast, not by the quota as the remaining pipeline coverage does.',
  ],
  sources: [
    { title: 'Fairview: Pipeline coverage calculator', url: 'https://getfairview.com/calculators/pipeline-coverage' },
    cursusLabsPipelineCoverage,
  ],
  related: ['remainingPipelineCoverage', 'pipelineCoverage', 'forecastAccuracy'],
});
