import { defineMetric } from '../../metric';
import { saasMetrics2 } from '../../sources/saas-metrics-2';
import { grossMargin } from '../revenue/gross-margin';
import { averageRevenuePerAccount } from '../subscriptions/average-revenue-per-account';
import { customerAcquisitionCost } from './customer-acquisition-cost';

/**
 * Months until the gross profit from a customer has paid back the cost of winning them. Undefined without revenue, and
 * without a gross margin above zero: such a customer never pays it back.
 */
export const cacPaybackPeriod = defineMetric({
  name: 'cacPaybackPeriod',
  title: 'CAC payback period',
  description: 'Months until the gross profit from a customer has paid back the cost of winning them.',
  aliases: ['months to recover CAC'],
  unit: 'months',
  better: 'lower',
  inputs: { customerAcquisitionCost, averageRevenuePerAccount, grossMargin },
  formula: ({ customerAcquisitionCost, averageRevenuePerAccount, grossMargin }) =>
    customerAcquisitionCost.div(averageRevenuePerAccount.times(grossMargin)),
  conditions: ({ grossMargin }) => [grossMargin.atMost(1)],
  definedWhen: ({ grossMargin }) => [grossMargin.moreThan(0)],
  example: {
    input: { customerAcquisitionCost: 2400, averageRevenuePerAccount: 500, grossMargin: '0.8' },
    result: '6',
  },
  notes: [
    'The margin must be that of the revenue the new customers bring, not that of the whole company.',
    'Leaving the margin out, as the contract payback period does, makes the payback look shorter than it is.',
    'Customers who leave before they have paid back are not considered; read it beside the customer churn rate.',
  ],
  sources: [
    saasMetrics2,
    {
      title: 'The SaaS CFO: How to Calculate CAC Payback Period with Variable Revenue',
      url: 'https://www.thesaascfo.com/how-to-calculate-cac-payback-period-with-variable-revenue/',
    },
  ],
  related: ['contractPaybackPeriod', 'ltvToCacRatio', 'customerAcquisitionCost', 'customerChurnRate'],
});
