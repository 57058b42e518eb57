import type { Source } from '../metric';

export const harnessSprintMetrics: Source = {
  title: 'Harness: Sprint metrics',
  url: 'https://developer.harness.io/docs/software-engineering-insights/sei-metrics-and-reports/velocity-metrics-reports/planning-sprint-metrics',
};
