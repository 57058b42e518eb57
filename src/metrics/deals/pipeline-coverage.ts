import { defineMetric } from '../../metric';
import { openPipelineValue, quota } from '../../vocabulary/deals';

export const pipelineCoverage = defineMetric({
  name: 'pipelineCoverage',
  title: 'Pipeline coverage',
  description: 'TODO',
  unit: 'multiple',
  better: 'higher',
  inputs: { openPipelineValue, quota },
  formula: ({ openPipelineValue, quota }) => openPipelineValue.div(quota),
  example: { input: { openPipelineValue: 0, quota: 0 }, result: 'TODO' },
});
