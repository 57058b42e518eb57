import { defineMetric } from '../../metric';
import { earnedValueStandard } from '../../sources/earned-value-standard';
import { pmbokGuide } from '../../sources/pmbok-guide';
import { actualCost } from '../../vocabulary/delivery';
import { estimateAtCompletion } from './estimate-at-completion';

/**
 * What the rest of the project will still cost. Negative if more has been spent than the whole project was estimated
 * to cost.
 */
export const estimateToComplete = defineMetric({
  name: 'estimateToComplete',
  title: 'Estimate to complete',
  description: 'What the rest of the project will still cost.',
  aliases: ['ETC'],
  unit: 'money',
  better: 'lower',
  inputs: { estimateAtCompletion, actualCost },
  formula: ({ estimateAtCompletion, actualCost }) => estimateAtCompletion.minus(actualCost),
  example: { input: { estimateAtCompletion: 125000, actualCost: 50000 }, result: '75000' },
  notes: [
    'A negative result means that the estimate at completion is out of date.',
    'The budget left over is another number: it says what may be spent, not what will be.',
  ],
  sources: [earnedValueStandard, pmbokGuide],
  related: ['estimateAtCompletion', 'atypicalEstimateAtCompletion', 'varianceAtCompletion'],
});
