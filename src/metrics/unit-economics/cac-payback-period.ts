import { defineMetric } from '../../metric';
import { grossMargin } from '../revenue/gross-margin';
import { averageRevenuePerAccount } from '../subscriptions/average-revenue-per-account';
import { customerAcquisitionCost } from './customer-acquisition-cost';

export const cacPaybackPeriod = defineMetric({
  name: 'cacPaybackPeriod',
  title: 'Cac payback period',
  description: 'TODO',
  unit: 'months',
  better: 'lower',
  inputs: { customerAcquisitionCost, averageRevenuePerAccount, grossMargin },
  formula: ({ customerAcquisitionCost, averageRevenuePerAccount, grossMargin }) =>
    customerAcquisitionCost.div(averageRevenuePerAccount.times(grossMargin)),
  example: { input: { customerAcquisitionCost: 0, averageRevenuePerAccount: 0, grossMargin: 0 }, result: 'TODO' },
});
