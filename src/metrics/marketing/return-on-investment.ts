import { defineMetric } from '../../metric';
import { investmentReturn, investmentCost } from '../../vocabulary/marketing';

export const returnOnInvestment = defineMetric({
  name: 'returnOnInvestment',
  title: 'Return on investment',
  description: 'TODO',
  aliases: ['ROI'],
  unit: 'ratio',
  better: 'higher',
  inputs: { investmentReturn, investmentCost },
  formula: ({ investmentReturn, investmentCost }) => investmentReturn.minus(investmentCost).div(investmentCost),
  example: { input: { investmentReturn: 0, investmentCost: 0 }, result: 'TODO' },
});
