import { defineMetric } from '../../metric';
import { hubspotSalesMetrics } from '../../sources/hubspot-sales-metrics';
import { salesTools } from '../../vocabulary/productivity';

/** How many different tools the reps work with. Neither more nor fewer is better in itself. */
export const salesToolCount = defineMetric({
  name: 'salesToolCount',
  title: 'Sales tool count',
  description: 'How many different tools the reps work with.',
  unit: 'count',
  better: 'neutral',
  inputs: { salesTools },
  formula: ({ salesTools }) => salesTools,
  example: { input: { salesTools: 8 }, result: '8' },
  sources: [hubspotSalesMetrics],
  related: ['dataEntryTimeShare', 'sellingTimeShare'],
});
