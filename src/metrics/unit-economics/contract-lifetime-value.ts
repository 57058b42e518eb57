import { defineMetric } from '../../metric';
import { customerLifetimeYears } from '../../vocabulary/unit-economics';
import { annualContractValue } from '../contracts/annual-contract-value';

/** Revenue that a customer under contract brings over all the years they stay. */
export const contractLifetimeValue = defineMetric({
  name: 'contractLifetimeValue',
  title: 'Contract lifetime value',
  description: 'Revenue that a customer under contract brings over all the years they stay.',
  aliases: ['LTV from contracts'],
  unit: 'money',
  nonNegative: true,
  better: 'higher',
  inputs: { annualContractValue, customerLifetimeYears },
  formula: ({ annualContractValue, customerLifetimeYears }) => annualContractValue.times(customerLifetimeYears),
  example: { input: { annualContractValue: 500_000, customerLifetimeYears: 4 }, result: '2000000' },
  notes: [
    'It covers all the years that customers stay, with renewals; the total contract value covers one contract.',
    'It is revenue, and knows no margin; the subscription lifetime value does.',
  ],
  sources: [
    {
      title: 'Sales Ops Club: Customer Lifetime Value (LTV)',
      url: 'https://salesopsclub.com/glossary/customer-lifetime-value',
    },
  ],
  related: ['annualContractValue', 'totalContractValue', 'customerLifetimeValue', 'subscriptionLifetimeValue'],
});
