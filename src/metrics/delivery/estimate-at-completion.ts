import { defineMetric } from '../../metric';
import { earnedValueStandard } from '../../sources/earned-value-standard';
import { pmbokGuide } from '../../sources/pmbok-guide';
import { budgetAtCompletion } from '../../vocabulary/delivery';
import { costPerformanceIndex } from './cost-performance-index';

/**
 * What the whole project will cost if the rest of the work costs as much against its budget as the work so far.
 * Undefined while no value has been earned.
 */
export const estimateAtCompletion = defineMetric({
  name: 'estimateAtCompletion',
  title: 'Estimate at completion',
  description:
    'What the whole project will cost if the rest of the work costs as much against its budget as the work so far.',
  aliases: ['EAC'],
  unit: 'money',
  nonNegative: true,
  better: 'lower',
  inputs: { budgetAtCompletion, costPerformanceIndex },
  formula: ({ budgetAtCompletion, costPerformanceIndex }) => budgetAtCompletion.div(costPerformanceIndex),
  example: { input: { budgetAtCompletion: 100000, costPerformanceIndex: 0.8 }, result: '125000' },
  notes: [
    'It takes the cost so far as typical. If its cause is over and the rest will cost what was planned, use the atypical estimate at completion.',
    'Pass the index unrounded. One rounded to two digits shifts the estimate of a large project noticeably.',
  ],
  sources: [earnedValueStandard, pmbokGuide],
  related: ['atypicalEstimateAtCompletion', 'estimateToComplete', 'varianceAtCompletion', 'costPerformanceIndex'],
});
