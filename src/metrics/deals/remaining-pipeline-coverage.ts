import { defineMetric } from '../../metric';
import { cursusLabsPipelineCoverage } from '../../sources/cursus-labs-pipeline-coverage';
import { openPipelineValue, quota, wonValue } from '../../vocabulary/deals';

/**
 * How many times over the open deals would cover the part of the quota that is still to be won. Undefined once the
 * quota is met.
 */
export const remainingPipelineCoverage = defineMetric({
  name: 'remainingPipelineCoverage',
  title: 'Remaining pipeline coverage',
  description: 'How many times over the open deals would cover the part of the quota that is still to be won.',
  unit: 'multiple',
  better: 'higher',
  inputs: { openPipelineValue, quota, wonValue },
  formula: ({ openPipelineValue, quota, wonValue }) => openPipelineValue.div(quota.minus(wonValue)),
  definedWhen: ({ quota, wonValue }) => [quota.moreThan(wonValue)],
  example: { input: { openPipelineValue: 750000, quota: 500000, wonValue: 200000 }, result: '2.5' },
  notes: ['Many call this just pipeline coverage. Pipeline coverage here divides by the whole quota.'],
  sources: [cursusLabsPipelineCoverage],
  related: ['pipelineCoverage', 'lateStagePipelineCoverage', 'quotaAttainment', 'weightedPipelineValue'],
});
