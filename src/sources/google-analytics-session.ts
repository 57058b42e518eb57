import type { Source } from '../metric';

export const googleAnalyticsSession: Source = {
  title: 'Google Analytics: Session',
  url: 'https://support.google.com/analytics/answer/12798876',
};
