import { defineMetric } from '../../metric';
import { openPipelineValue, quota, wonValue } from '../../vocabulary/deals';

export const remainingPipelineCoverage = defineMetric({
  name: 'remainingPipelineCoverage',
  title: 'Remaining pipeline coverage',
  description: 'TODO',
  unit: 'multiple',
  better: 'higher',
  inputs: { openPipelineValue, quota, wonValue },
  formula: ({ openPipelineValue, quota, wonValue }) => openPipelineValue.div(quota.minus(wonValue)),
  example: { input: { openPipelineValue: 0, quota: 0, wonValue: 0 }, result: 'TODO' },
  notes: ['undefined once the quota is met'],
});
