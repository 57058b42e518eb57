import { defineMetric } from '../../metric';
import { contractValue, contractMonths } from '../../vocabulary/contracts';

export const monthlyRecurringRevenueFromContracts = defineMetric({
  name: 'monthlyRecurringRevenueFromContracts',
  title: 'Monthly recurring revenue from contracts',
  description: 'TODO',
  aliases: ['MRR from contracts'],
  unit: 'money per month',
  better: 'higher',
  inputs: { contractValue, contractMonths },
  formula: ({ contractValue, contractMonths }) => contractValue.div(contractMonths),
  example: { input: { contractValue: 0, contractMonths: 0 }, result: 'TODO' },
});
