import { defineMetric } from '../../metric';
import { leads } from '../../vocabulary/leads';

export const leadVolume = defineMetric({
  name: 'leadVolume',
  title: 'Lead volume',
  description: 'TODO',
  unit: 'count',
  better: 'higher',
  inputs: { leads },
  formula: ({ leads }) => leads,
  example: { input: { leads: 0 }, result: 'TODO' },
});
