import { defineMetric } from '../../metric';
import { proposals } from '../../vocabulary/activity';

export const proposalVolume = defineMetric({
  name: 'proposalVolume',
  title: 'Proposal volume',
  description: 'TODO',
  unit: 'count',
  better: 'higher',
  inputs: { proposals },
  formula: ({ proposals }) => proposals,
  example: { input: { proposals: 0 }, result: 'TODO' },
});
