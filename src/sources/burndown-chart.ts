import type { Source } from '../metric';

export const burndownChart: Source = {
  title: 'Wikipedia: Burndown chart',
  url: 'https://en.wikipedia.org/wiki/Burn_down_chart',
};
