import { defineMetric } from '../../metric';
import { customerLifetimeYears } from '../../vocabulary/unit-economics';
import { annualContractValue } from '../contracts/annual-contract-value';

export const contractLifetimeValue = defineMetric({
  name: 'contractLifetimeValue',
  title: 'Contract lifetime value',
  description: 'TODO',
  aliases: ['LTV from contracts'],
  unit: 'money',
  better: 'higher',
  inputs: { annualContractValue, customerLifetimeYears },
  formula: ({ annualContractValue, customerLifetimeYears }) => annualContractValue.times(customerLifetimeYears),
  example: { input: { annualContractValue: 0, customerLifetimeYears: 0 }, result: 'TODO' },
});
