import { defineMetric } from '../../metric';
import { contractValue, contractYears } from '../../vocabulary/contracts';

export const annualRecurringRevenueFromContracts = defineMetric({
  name: 'annualRecurringRevenueFromContracts',
  title: 'Annual recurring revenue from contracts',
  description: 'TODO',
  aliases: ['ARR from contracts'],
  unit: 'money per year',
  better: 'higher',
  inputs: { contractValue, contractYears },
  formula: ({ contractValue, contractYears }) => contractValue.div(contractYears),
  example: { input: { contractValue: 0, contractYears: 0 }, result: 'TODO' },
  notes: ['per contract; the ARR of several is their sum'],
});
