import { defineMetric } from '../../metric';
import { attributedRevenue, adSpend } from '../../vocabulary/marketing';

export const returnOnAdSpend = defineMetric({
  name: 'returnOnAdSpend',
  title: 'Return on ad spend',
  description: 'TODO',
  aliases: ['ROAS'],
  unit: 'multiple',
  better: 'higher',
  inputs: { attributedRevenue, adSpend },
  formula: ({ attributedRevenue, adSpend }) => attributedRevenue.div(adSpend),
  example: { input: { attributedRevenue: 0, adSpend: 0 }, result: 'TODO' },
  notes: ['revenue, not profit: see returnOnInvestment'],
});
