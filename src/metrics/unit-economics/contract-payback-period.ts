import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { annualContractValue } from '../contracts/annual-contract-value';
import { customerAcquisitionCost } from './customer-acquisition-cost';

export const contractPaybackPeriod = defineMetric({
  name: 'contractPaybackPeriod',
  title: 'Contract payback period',
  description: 'TODO',
  unit: 'months',
  better: 'lower',
  inputs: { customerAcquisitionCost, annualContractValue },
  formula: ({ customerAcquisitionCost, annualContractValue }) =>
    customerAcquisitionCost.times(number(12, 'months per year')).div(annualContractValue),
  example: { input: { customerAcquisitionCost: 0, annualContractValue: 0 }, result: 'TODO' },
  notes: ['when a contract has paid for its acquisition'],
});
