import { defineMetric } from '../../metric';
import { costPerClick } from './cost-per-click';
import { revenuePerClick } from './revenue-per-click';

export const profitPerClick = defineMetric({
  name: 'profitPerClick',
  title: 'Profit per click',
  description: 'TODO',
  unit: 'money',
  better: 'higher',
  inputs: { revenuePerClick, costPerClick },
  formula: ({ revenuePerClick, costPerClick }) => revenuePerClick.minus(costPerClick),
  example: { input: { revenuePerClick: 0, costPerClick: 0 }, result: 'TODO' },
});
