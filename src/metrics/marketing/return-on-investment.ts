import { defineMetric } from '../../metric';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { investmentCost, investmentReturn } from '../../vocabulary/marketing';

/** Profit from an investment relative to what it cost. -1 when all of it is lost; undefined where it cost nothing. */
export const returnOnInvestment = defineMetric({
  name: 'returnOnInvestment',
  title: 'Return on investment',
  description: 'Profit from an investment relative to what it cost.',
  aliases: ['ROI'],
  unit: 'ratio',
  better: 'higher',
  inputs: { investmentReturn, investmentCost },
  formula: ({ investmentReturn, investmentCost }) => investmentReturn.minus(investmentCost).div(investmentCost),
  example: { input: { investmentReturn: 40_000, investmentCost: 10_000 }, result: '3' },
  notes: [
    'The return is all the money that came back; the cost is taken off here, and a profit passed as return loses it twice.',
    'A result of 3 is 300 %. Return on ad spend would show the same case as 4, since it does not take the cost off.',
    'It knows no time: the same gain in one year or in five gives the same result.',
  ],
  sources: [
    marketingMetrics,
    {
      title: 'Investopedia: Return on Investment (ROI)',
      url: 'https://www.investopedia.com/terms/r/returnoninvestment.asp',
    },
  ],
  related: ['returnOnMarketingInvestment', 'returnOnAdSpend'],
});
