import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { mrrAtEnd } from '../../vocabulary/subscriptions';

/**
 * What the subscriptions of today would bring in a year if nothing changed. A balance: the ARR of the last month stands
 * for the year, and months are never added.
 */
export const annualRecurringRevenue = defineMetric({
  name: 'annualRecurringRevenue',
  title: 'Annual recurring revenue',
  description: 'What the subscriptions of today would bring in a year if nothing changed.',
  aliases: ['ARR'],
  unit: 'money per year',
  better: 'higher',
  inputs: { mrrAtEnd },
  formula: ({ mrrAtEnd }) => mrrAtEnd.times(number(12, 'months per year')),
  example: { input: { mrrAtEnd: 25_000 }, result: '300000' },
  notes: [
    'ARR first meant revenue under contracts of a year or more: annual recurring revenue from contracts computes that.',
    'One-off fees and usage charges do not recur and stay out. Annualising all revenue is the revenue run rate.',
  ],
  sources: [
    {
      title: 'ChartMogul: Annual Run Rate (ARR)',
      url: 'https://help.chartmogul.com/hc/en-us/articles/203299892-Chart-Annual-Run-Rate-ARR',
    },
    {
      title: 'Baremetrics: Annual Run Rate',
      url: 'https://help.baremetrics.com/en/articles/5380338-arr-annual-run-rate',
    },
  ],
  related: ['monthlyRecurringRevenue', 'annualRecurringRevenueFromContracts', 'revenueRunRate'],
});
