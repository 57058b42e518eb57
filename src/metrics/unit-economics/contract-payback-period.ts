import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { annualContractValue } from '../contracts/annual-contract-value';
import { customerAcquisitionCost } from './customer-acquisition-cost';

/** Months until the revenue from a contract has paid for winning the customer. Undefined for a contract worth nothing. */
export const contractPaybackPeriod = defineMetric({
  name: 'contractPaybackPeriod',
  title: 'Contract payback period',
  description: 'Months until the revenue from a contract has paid for winning the customer.',
  unit: 'months',
  better: 'lower',
  inputs: { customerAcquisitionCost, annualContractValue },
  formula: ({ customerAcquisitionCost, annualContractValue }) =>
    customerAcquisitionCost.times(number(12, 'months per year')).div(annualContractValue),
  example: { input: { customerAcquisitionCost: 30_000, annualContractValue: 60_000 }, result: '6' },
  notes: ['It counts revenue, not profit; the CAC payback period takes the gross margin into account and is longer.'],
  sources: [
    {
      title: 'PayPro Global: What is ACV (Annual Contract Value)?',
      url: 'https://payproglobal.com/annual-contract-value',
    },
  ],
  related: ['cacPaybackPeriod', 'annualContractValue', 'customerAcquisitionCost', 'contractLifetimeValue'],
});
