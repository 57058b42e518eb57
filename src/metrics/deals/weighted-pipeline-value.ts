import { defineMetric } from '../../metric';
import { inforSalesOpportunities } from '../../sources/infor-sales-opportunities';
import { weightedPipeline } from '../../vocabulary/deals';

/** What the open deals are worth when each counts only by its probability of being won. Zero without open deals. */
export const weightedPipelineValue = defineMetric({
  name: 'weightedPipelineValue',
  title: 'Weighted pipeline value',
  description: 'What the open deals are worth when each counts only by its probability of being won.',
  aliases: ['weighted pipeline'],
  unit: 'money',
  better: 'higher',
  inputs: { weightedPipeline },
  formula: ({ weightedPipeline }) => weightedPipeline,
  example: { input: { weightedPipeline: 170000 }, result: '170000' },
  notes: [
    'The probability comes from the deal or from its stage, and is as good as the past deals it was learnt from.',
    'It is an average over many deals: with few large ones, the result will be far from it.',
  ],
  sources: [
    inforSalesOpportunities,
    { title: 'servicePath: Weighted pipeline', url: 'https://servicepath.co/glossary/weighted-pipeline/' },
  ],
  related: ['pipelineCoverage', 'forecastAccuracy', 'salesVelocity'],
});
