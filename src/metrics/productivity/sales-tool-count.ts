import { defineMetric } from '../../metric';
import { salesTools } from '../../vocabulary/productivity';

export const salesToolCount = defineMetric({
  name: 'salesToolCount',
  title: 'Sales tool count',
  description: 'TODO',
  unit: 'count',
  better: 'neutral',
  inputs: { salesTools },
  formula: ({ salesTools }) => salesTools,
  example: { input: { salesTools: 0 }, result: 'TODO' },
});
