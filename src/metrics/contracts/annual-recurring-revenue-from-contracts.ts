import { defineMetric } from '../../metric';
import { contractValue, contractYears } from '../../vocabulary/contracts';

/**
 * Yearly recurring revenue that a contract of fixed fees adds while it runs. In money per year. Undefined for a
 * contract of no length.
 */
export const annualRecurringRevenueFromContracts = defineMetric({
  name: 'annualRecurringRevenueFromContracts',
  title: 'Annual recurring revenue from contracts',
  description: 'Yearly recurring revenue that a contract of fixed fees adds while it runs.',
  aliases: ['ARR from contracts'],
  unit: 'money per year',
  better: 'higher',
  inputs: { contractValue, contractYears },
  formula: ({ contractValue, contractYears }) => contractValue.div(contractYears),
  example: { input: { contractValue: 50_000, contractYears: 2 }, result: '25000' },
  notes: [
    'It is worked out contract by contract; the figure for several is the sum of theirs, never the sum of values over the sum of years.',
    'One-time fees never belong in it. Where subscriptions are billed monthly use annual recurring revenue.',
  ],
  sources: [
    {
      title: 'SaaSOptics: How to calculate annual recurring revenue (ARR)',
      url: 'https://saasoptics.com/saaspedia/how-to-calculate-annual-recurring-revenue-arr/',
    },
    {
      title: 'ChurnZero: Annual recurring revenue (ARR)',
      url: 'https://churnzero.com/churnopedia/annual-recurring-revenue-arr/',
    },
  ],
  related: [
    'annualRecurringRevenue',
    'annualRecurringRevenueFromLicences',
    'monthlyRecurringRevenueFromContracts',
    'annualContractValue',
  ],
});
