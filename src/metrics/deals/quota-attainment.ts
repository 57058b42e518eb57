import { defineMetric } from '../../metric';
import { wonValue, quota } from '../../vocabulary/deals';

export const quotaAttainment = defineMetric({
  name: 'quotaAttainment',
  title: 'Quota attainment',
  description: 'TODO',
  unit: 'ratio',
  better: 'higher',
  inputs: { wonValue, quota },
  formula: ({ wonValue, quota }) => wonValue.div(quota),
  example: { input: { wonValue: 0, quota: 0 }, result: 'TODO' },
  notes: ['one rep, a team or the company'],
});
