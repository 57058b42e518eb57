import { defineMetric } from '../../metric';
import { quota, wonValue } from '../../vocabulary/deals';

/** How much of the sales quota has been won. Passes 1 once the quota is exceeded. Undefined without a quota. */
export const quotaAttainment = defineMetric({
  name: 'quotaAttainment',
  title: 'Quota attainment',
  description: 'How much of the sales quota has been won.',
  aliases: ['quota achievement'],
  unit: 'ratio',
  better: 'higher',
  inputs: { wonValue, quota },
  formula: ({ wonValue, quota }) => wonValue.div(quota),
  example: { input: { wonValue: 450000, quota: 500000 }, result: '0.9' },
  notes: [
    'It may be taken of one rep, a team or the company: value and quota must cover the same people and period.',
    'A team at 100 % can owe it to one rep. The share of reps at quota shows how many got there.',
  ],
  sources: [{ title: 'Petavue: Quota attainment', url: 'https://www.petavue.com/glossary/quota-attainment' }],
  related: ['repsAtQuotaShare', 'pipelineCoverage', 'remainingPipelineCoverage', 'forecastAccuracy'],
});
