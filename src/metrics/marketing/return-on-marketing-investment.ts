import { defineMetric } from '../../metric';
import { attributedRevenue, marketingSpend } from '../../vocabulary/marketing';
import { grossMargin } from '../revenue/gross-margin';

export const returnOnMarketingInvestment = defineMetric({
  name: 'returnOnMarketingInvestment',
  title: 'Return on marketing investment',
  description: 'TODO',
  aliases: ['ROMI'],
  unit: 'ratio',
  better: 'higher',
  inputs: { attributedRevenue, grossMargin, marketingSpend },
  formula: ({ attributedRevenue, grossMargin, marketingSpend }) =>
    attributedRevenue.times(grossMargin).minus(marketingSpend).div(marketingSpend),
  example: { input: { attributedRevenue: 0, grossMargin: 0, marketingSpend: 0 }, result: 'TODO' },
});
