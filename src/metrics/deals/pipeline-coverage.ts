import { defineMetric } from '../../metric';
import { openPipelineValue, quota } from '../../vocabulary/deals';

/** How many times over the open deals would cover the quota if all of them were won. Undefined without a quota. */
export const pipelineCoverage = defineMetric({
  name: 'pipelineCoverage',
  title: 'Pipeline coverage',
  description: 'How many times over the open deals would cover the quota if all of them were won.',
  aliases: ['pipeline coverage ratio', 'pipeline multiple'],
  unit: 'multiple',
  better: 'higher',
  inputs: { openPipelineValue, quota },
  formula: ({ openPipelineValue, quota }) => openPipelineValue.div(quota),
  example: { input: { openPipelineValue: 1500000, quota: 500000 }, result: '3' },
  notes: [
    'It is read at the start of the period. Once deals have been won, the remaining pipeline coverage is the fitting one.',
    'Deals count in full here. For their value by probability see the weighted pipeline value.',
  ],
  sources: [
    {
      title: 'Quartz: Metrics reference, pipeline coverage',
      url: 'https://docs.quartzhq.com/quartz/data-reference/metrics/find-by-dimension/consistency',
    },
  ],
  related: ['remainingPipelineCoverage', 'lateStagePipelineCoverage', 'weightedPipelineValue', 'quotaAttainment'],
});
