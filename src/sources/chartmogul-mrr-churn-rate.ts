import type { Source } from '../metric';

export const chartmogulMrrChurnRate: Source = {
  title: 'ChartMogul: MRR Churn Rate',
  url: 'https://help.chartmogul.com/hc/en-us/articles/203359341-Metric-MRR-Churn-Rate',
};
