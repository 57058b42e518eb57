import { defineMetric } from '../../metric';
import { harnessSprintMetrics } from '../../sources/harness-sprint-metrics';
import { committedWork, completedWork } from '../../vocabulary/delivery';

/** How much of the work taken on at the start of a sprint was finished in it. Undefined if nothing was taken on. */
export const sprintCompletionRate = defineMetric({
  name: 'sprintCompletionRate',
  title: 'Sprint completion rate',
  description: 'How much of the work taken on at the start of a sprint was finished in it.',
  aliases: ['say/do ratio', 'commitment reliability'],
  unit: 'ratio',
  better: 'higher',
  inputs: { completedWork, committedWork },
  formula: ({ completedWork, committedWork }) => completedWork.div(committedWork),
  example: { input: { completedWork: 34, committedWork: 40 }, result: '0.85' },
  notes: [
    'It passes 100 % when work added during the sprint is counted as completed. To see how well commitments are kept, count only committed items as completed.',
  ],
  sources: [harnessSprintMetrics],
  related: ['scopeChangeRate', 'velocity', 'burndownProgress'],
});
