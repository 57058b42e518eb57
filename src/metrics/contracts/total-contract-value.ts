import { defineMetric } from '../../metric';
import { monthlyFee, contractMonths, oneTimeFees } from '../../vocabulary/contracts';

export const totalContractValue = defineMetric({
  name: 'totalContractValue',
  title: 'Total contract value',
  description: 'TODO',
  aliases: ['TCV'],
  unit: 'money',
  better: 'higher',
  inputs: { monthlyFee, contractMonths, oneTimeFees },
  formula: ({ monthlyFee, contractMonths, oneTimeFees }) => monthlyFee.times(contractMonths).plus(oneTimeFees),
  example: { input: { monthlyFee: 0, contractMonths: 0, oneTimeFees: 0 }, result: 'TODO' },
});
