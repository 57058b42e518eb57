import { number } from '../../formula/expression';
import { defineMetric } from '../../metric';
import { elapsedMonths, revenue } from '../../vocabulary/revenue';

/**
 * Revenue of a whole year if it went on as in the months measured. In money per year. Undefined while no time has
 * passed.
 */
export const revenueRunRate = defineMetric({
  name: 'revenueRunRate',
  title: 'Revenue run rate',
  description: 'Revenue of a whole year if it went on as in the months measured.',
  aliases: ['run rate', 'annual run rate'],
  unit: 'money per year',
  better: 'higher',
  inputs: { revenue, elapsedMonths },
  formula: ({ revenue, elapsedMonths }) => revenue.times(number(12, 'months per year')).div(elapsedMonths),
  example: { input: { revenue: 300_000, elapsedMonths: 3 }, result: '1200000' },
  notes: [
    'It takes any revenue, one-time sales too, and knows no season. What subscriptions bring in a year is the annual recurring revenue.',
  ],
  sources: [{ title: 'Investopedia: Run rate', url: 'https://www.investopedia.com/terms/r/runrate.asp' }],
  related: ['annualRecurringRevenue', 'totalRevenue', 'yearOverYearGrowth'],
});
