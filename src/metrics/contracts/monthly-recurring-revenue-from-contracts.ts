import { defineMetric } from '../../metric';
import { oracleSubscriptionManagement } from '../../sources/oracle-subscription-management';
import { contractMonths, contractValue } from '../../vocabulary/contracts';

/**
 * Monthly recurring revenue that a contract of fixed fees adds while it runs. In money per month. Undefined for a
 * contract of no length.
 */
export const monthlyRecurringRevenueFromContracts = defineMetric({
  name: 'monthlyRecurringRevenueFromContracts',
  title: 'Monthly recurring revenue from contracts',
  description: 'Monthly recurring revenue that a contract of fixed fees adds while it runs.',
  aliases: ['MRR from contracts'],
  unit: 'money per month',
  better: 'higher',
  inputs: { contractValue, contractMonths },
  formula: ({ contractValue, contractMonths }) => contractValue.div(contractMonths),
  example: { input: { contractValue: 10_500, contractMonths: 12 }, result: '875' },
  notes: [
    'It is worked out contract by contract; the figure for several is the sum of theirs. For the MRR of all subscriptions at a date see monthly recurring revenue.',
  ],
  sources: [oracleSubscriptionManagement],
  related: ['monthlyRecurringRevenue', 'annualRecurringRevenueFromContracts', 'totalContractValue'],
});
