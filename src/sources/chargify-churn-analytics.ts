import type { Source } from '../metric';

export const chargifyChurnAnalytics: Source = {
  title: 'Chargify: Churn Analytics',
  url: 'https://help.chargify.com/reports/churn-analytics.html',
};
