import { defineMetric } from '../../metric';
import { wonDeals, wonValue } from '../../vocabulary/deals';

/** What a won deal is worth on average. Undefined while no deal is won. */
export const averageDealSize = defineMetric({
  name: 'averageDealSize',
  title: 'Average deal size',
  description: 'What a won deal is worth on average.',
  aliases: ['average deal value', 'ADS'],
  unit: 'money',
  better: 'higher',
  inputs: { wonValue, wonDeals },
  formula: ({ wonValue, wonDeals }) => wonValue.div(wonDeals),
  example: { input: { wonValue: 450000, wonDeals: 30 }, result: '15000' },
  notes: [
    'Lost and open deals stay out: only a won deal has a value that somebody agreed to.',
    'One very large deal moves the average far.',
    'Longer contracts look larger. To compare them by the year, use annual contract value.',
  ],
  sources: [{ title: 'WinsAbove: Glossary, average deal size', url: 'https://www.winsabove.com/glossary' }],
  related: ['salesVelocity', 'annualContractValue', 'averageOrderValue', 'winRateByValue'],
});
