import { defineMetric } from '../../metric';
import { contractValue, contractYears } from '../../vocabulary/contracts';

export const annualContractValue = defineMetric({
  name: 'annualContractValue',
  title: 'Annual contract value',
  description: 'TODO',
  aliases: ['ACV'],
  unit: 'money per year',
  better: 'higher',
  inputs: { contractValue, contractYears },
  formula: ({ contractValue, contractYears }) => contractValue.div(contractYears),
  example: { input: { contractValue: 0, contractYears: 0 }, result: 'TODO' },
  notes: ['contractValue without one-time fees'],
});
