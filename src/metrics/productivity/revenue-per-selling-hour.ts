import { defineMetric } from '../../metric';
import { sellingHours } from '../../vocabulary/productivity';
import { revenue } from '../../vocabulary/revenue';

/** Revenue that one hour of selling brings in on average. Undefined while no hours were spent on selling. */
export const revenuePerSellingHour = defineMetric({
  name: 'revenuePerSellingHour',
  title: 'Revenue per selling hour',
  description: 'Revenue that one hour of selling brings in on average.',
  aliases: ['sales revenue per hour'],
  unit: 'money per hour',
  better: 'higher',
  inputs: { revenue, sellingHours },
  formula: ({ revenue, sellingHours }) => revenue.div(sellingHours),
  example: { input: { revenue: 84_000, sellingHours: 560 }, result: '150' },
  notes: [
    'Revenue often comes months after the hours that earned it, so compare periods at least as long as the sales cycle.',
  ],
  sources: [
    {
      title: 'Productivity Calculator: Direct sales productivity',
      url: 'https://productivitycalculator.net/calculator/retail/direct-sales-productivity-calculator',
    },
  ],
  related: ['sellingTimeShare', 'revenuePerRep'],
});
