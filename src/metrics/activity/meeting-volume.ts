import { defineMetric } from '../../metric';
import { meetings } from '../../vocabulary/activity';

export const meetingVolume = defineMetric({
  name: 'meetingVolume',
  title: 'Meeting volume',
  description: 'TODO',
  unit: 'count',
  better: 'higher',
  inputs: { meetings },
  formula: ({ meetings }) => meetings,
  example: { input: { meetings: 0 }, result: 'TODO' },
});
