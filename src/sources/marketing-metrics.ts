import type { Source } from '../metric';

export const marketingMetrics: Source = {
  title: 'P. Farris, N. Bendle, P. Pfeifer, D. Reibstein: Marketing Metrics, 4th edition (Pearson, 2020)',
};
