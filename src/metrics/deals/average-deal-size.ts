import { defineMetric } from '../../metric';
import { wonValue, wonDeals } from '../../vocabulary/deals';

export const averageDealSize = defineMetric({
  name: 'averageDealSize',
  title: 'Average deal size',
  description: 'TODO',
  aliases: ['average deal value', 'ADS'],
  unit: 'money',
  better: 'higher',
  inputs: { wonValue, wonDeals },
  formula: ({ wonValue, wonDeals }) => wonValue.div(wonDeals),
  example: { input: { wonValue: 0, wonDeals: 0 }, result: 'TODO' },
  notes: ['won deals only: lost deals carry no value'],
});
