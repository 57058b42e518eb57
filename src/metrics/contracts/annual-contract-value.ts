import { defineMetric } from '../../metric';
import { contractValue, contractYears } from '../../vocabulary/contracts';

/**
 * What one contract brings in recurring fees per year, averaged over its term. In money per year. Undefined for a
 * contract of no length.
 */
export const annualContractValue = defineMetric({
  name: 'annualContractValue',
  title: 'Annual contract value',
  description: 'What one contract brings in recurring fees per year, averaged over its term.',
  aliases: ['ACV'],
  unit: 'money per year',
  nonNegative: true,
  better: 'higher',
  inputs: { contractValue, contractYears },
  formula: ({ contractValue, contractYears }) => contractValue.div(contractYears),
  example: { input: { contractValue: 90_000, contractYears: 3 }, result: '30000' },
  notes: [
    'One-time fees stay out here; some companies count them in, so ask before comparing.',
    'It belongs to one contract, whatever its length. Annual recurring revenue is the sum over those running at a date.',
  ],
  sources: [
    {
      title: 'Certinal: Annual contract value vs. total contract value',
      url: 'https://www.certinal.com/blog/annual-contract-value-vs-total-contract-value',
    },
  ],
  related: [
    'totalContractValue',
    'annualRecurringRevenueFromContracts',
    'contractLifetimeValue',
    'contractPaybackPeriod',
  ],
});
