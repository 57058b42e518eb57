import { defineMetric } from '../../metric';
import { earnedValueStandard } from '../../sources/earned-value-standard';
import { pmbokGuide } from '../../sources/pmbok-guide';
import { budgetAtCompletion } from '../../vocabulary/delivery';
import { estimateAtCompletion } from './estimate-at-completion';

/** How far below or above its budget the project is expected to end. Negative over budget. */
export const varianceAtCompletion = defineMetric({
  name: 'varianceAtCompletion',
  title: 'Variance at completion',
  description: 'How far below or above its budget the project is expected to end.',
  aliases: ['VAC'],
  unit: 'money',
  better: 'higher',
  inputs: { budgetAtCompletion, estimateAtCompletion },
  formula: ({ budgetAtCompletion, estimateAtCompletion }) => budgetAtCompletion.minus(estimateAtCompletion),
  example: { input: { budgetAtCompletion: 100000, estimateAtCompletion: 125000 }, result: '-25000' },
  notes: ['It is a forecast for the end. The difference up to today is the cost variance.'],
  sources: [earnedValueStandard, pmbokGuide],
  related: ['estimateAtCompletion', 'costVariance', 'estimateToComplete'],
});
