import type { Source } from '../metric';

export const datmaOrderMetrics: Source = {
  title: 'Datma: Order metrics explained',
  url: 'https://help.datma.io/en/articles/8857874-order-metrics-explained',
};
