import { defineMetric } from '../../metric';
import { emails } from '../../vocabulary/activity';

export const emailVolume = defineMetric({
  name: 'emailVolume',
  title: 'Email volume',
  description: 'TODO',
  unit: 'count',
  better: 'higher',
  inputs: { emails },
  formula: ({ emails }) => emails,
  example: { input: { emails: 0 }, result: 'TODO' },
  notes: ['written by the reps; mailings are under email'],
});
