import type { Source } from '../metric';

export const webmasteridMqlToSqlRate: Source = {
  title: 'WebmasterID: MQL-to-SQL conversion rate',
  url: 'https://webmasterid.com/analytics-metrics/mql-to-sql-rate-metric',
};
