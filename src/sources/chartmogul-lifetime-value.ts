import type { Source } from '../metric';

export const chartmogulLifetimeValue: Source = {
  title: 'ChartMogul: Customer Lifetime Value (LTV)',
  url: 'https://help.chartmogul.com/hc/en-us/articles/203359061',
};
