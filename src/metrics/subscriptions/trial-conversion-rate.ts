import { defineMetric } from '../../metric';
import { convertedTrials, startedTrials } from '../../vocabulary/subscriptions';

export const trialConversionRate = defineMetric({
  name: 'trialConversionRate',
  title: 'Trial conversion rate',
  description: 'TODO',
  aliases: ['trial-to-paid rate'],
  unit: 'ratio',
  better: 'higher',
  inputs: { convertedTrials, startedTrials },
  formula: ({ convertedTrials, startedTrials }) => convertedTrials.div(startedTrials),
  example: { input: { convertedTrials: 0, startedTrials: 0 }, result: 'TODO' },
});
