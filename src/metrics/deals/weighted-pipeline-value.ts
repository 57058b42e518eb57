import { defineMetric } from '../../metric';
import { weightedPipeline } from '../../vocabulary/deals';

export const weightedPipelineValue = defineMetric({
  name: 'weightedPipelineValue',
  title: 'Weighted pipeline value',
  description: 'TODO',
  aliases: ['weighted pipeline'],
  unit: 'money',
  better: 'higher',
  inputs: { weightedPipeline },
  formula: ({ weightedPipeline }) => weightedPipeline,
  example: { input: { weightedPipeline: 0 }, result: 'TODO' },
  notes: ['sum of value x probability over open deals'],
});
