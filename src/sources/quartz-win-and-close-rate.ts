import type { Source } from '../metric';

export const quartzWinAndCloseRate: Source = {
  title: 'Quartz: Metrics reference, win rate and close rate',
  url: 'https://docs.quartzhq.com/quartz/data-reference/metrics/find-by-dimension/behavior',
};
