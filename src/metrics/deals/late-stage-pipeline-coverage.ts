import { defineMetric } from '../../metric';
import { lateStagePipelineValue, forecastValue, wonValue } from '../../vocabulary/deals';

export const lateStagePipelineCoverage = defineMetric({
  name: 'lateStagePipelineCoverage',
  title: 'Late stage pipeline coverage',
  description: 'TODO',
  aliases: ['late-stage coverage'],
  unit: 'multiple',
  better: 'higher',
  inputs: { lateStagePipelineValue, forecastValue, wonValue },
  formula: ({ lateStagePipelineValue, forecastValue, wonValue }) =>
    lateStagePipelineValue.div(forecastValue.minus(wonValue)),
  example: { input: { lateStagePipelineValue: 0, forecastValue: 0, wonValue: 0 }, result: 'TODO' },
  notes: ['late stage: stage 2 and beyond'],
});
