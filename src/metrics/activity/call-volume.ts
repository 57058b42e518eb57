import { defineMetric } from '../../metric';
import { calls } from '../../vocabulary/activity';

export const callVolume = defineMetric({
  name: 'callVolume',
  title: 'Call volume',
  description: 'TODO',
  unit: 'count',
  better: 'higher',
  inputs: { calls },
  formula: ({ calls }) => calls,
  example: { input: { calls: 0 }, result: 'TODO' },
});
