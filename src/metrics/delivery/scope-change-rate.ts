import { defineMetric } from '../../metric';
import { harnessSprintMetrics } from '../../sources/harness-sprint-metrics';
import { addedWork, committedWork } from '../../vocabulary/delivery';

/**
 * How much work was added to a sprint after it started, against the work taken on at the start. Undefined if nothing
 * was taken on.
 */
export const scopeChangeRate = defineMetric({
  name: 'scopeChangeRate',
  title: 'Scope change rate',
  description: 'How much work was added to a sprint after it started, against the work taken on at the start.',
  aliases: ['scope creep rate', 'scope increase'],
  unit: 'ratio',
  better: 'lower',
  inputs: { addedWork, committedWork },
  formula: ({ addedWork, committedWork }) => addedWork.div(committedWork),
  example: { input: { addedWork: 6, committedWork: 40 }, result: '0.15' },
  notes: [
    'Only additions count. Some tools deduct the work taken out, which hides a sprint that was swapped from end to end.',
    'It passes 100 % when more was added than was taken on.',
  ],
  sources: [
    harnessSprintMetrics,
    {
      title: 'Ascendix: How we measure software product quality, scope change',
      url: 'https://dev.to/ascendixtech/how-we-measure-software-product-quality-scrum-metrics-we-use-e99',
    },
  ],
  related: ['sprintCompletionRate', 'remainingWork'],
});
