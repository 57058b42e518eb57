import { defineMetric } from '../../metric';
import { costPerClick } from './cost-per-click';
import { revenuePerClick } from './revenue-per-click';

/** What a click on an ad earns on average beyond its cost. Below zero when clicks cost more than they bring. */
export const profitPerClick = defineMetric({
  name: 'profitPerClick',
  title: 'Profit per click',
  description: 'What a click on an ad earns on average beyond its cost.',
  unit: 'money',
  better: 'higher',
  inputs: { revenuePerClick, costPerClick },
  formula: ({ revenuePerClick, costPerClick }) => revenuePerClick.minus(costPerClick),
  conditions: ({ costPerClick }) => [costPerClick.atLeast(0)],
  example: { input: { revenuePerClick: 2, costPerClick: '0.5' }, result: '1.5' },
  notes: ['The cost of the goods sold is not taken off; stricter definitions do so.'],
  sources: [
    {
      title: 'D. Maillard: Profit per Click: What It Is & Why You Should Track It',
      url: 'https://news.dmaillard.com/ppc/profit-per-click-what-it-is-why-you-should-track-it/',
    },
  ],
  related: ['revenuePerClick', 'costPerClick', 'returnOnAdSpend'],
});
