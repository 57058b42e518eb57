import { defineMetric } from '../../metric';
import { oracleSubscriptionManagement } from '../../sources/oracle-subscription-management';
import { contractMonths, monthlyFee, oneTimeFees } from '../../vocabulary/contracts';

/**
 * All that a contract brings in over its whole term, one-time fees included. A contract of no length is worth its one-
 * time fees.
 */
export const totalContractValue = defineMetric({
  name: 'totalContractValue',
  title: 'Total contract value',
  description: 'All that a contract brings in over its whole term, one-time fees included.',
  aliases: ['TCV'],
  unit: 'money',
  better: 'higher',
  inputs: { monthlyFee, contractMonths, oneTimeFees },
  formula: ({ monthlyFee, contractMonths, oneTimeFees }) => monthlyFee.times(contractMonths).plus(oneTimeFees),
  example: { input: { monthlyFee: 1000, contractMonths: 24, oneTimeFees: 5000 }, result: '29000' },
  notes: [
    'It grows with the length of the contract: to compare contracts of different length use annual contract value.',
  ],
  sources: [
    { title: 'Paddle: Total contract value', url: 'https://www.paddle.com/resources/total-contract-value' },
    oracleSubscriptionManagement,
  ],
  related: ['annualContractValue', 'annualRecurringRevenueFromContracts', 'monthlyRecurringRevenueFromContracts'],
});
