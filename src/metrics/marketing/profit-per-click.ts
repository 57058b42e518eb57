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
  example: { input: { revenuePerClick: 2, costPerClick: '0.5' }, result: '1.5' },
  notes: ['Only the cost of the click is taken off; others start from the profit of an order instead of its revenue.'],
  sources: [
    {
      title: 'FounderCalc: Profit per Click Calculator',
      url: 'https://getfoundercalc.com/tools/profit-per-click-calculator/',
    },
  ],
  related: ['revenuePerClick', 'costPerClick', 'returnOnAdSpend'],
});
