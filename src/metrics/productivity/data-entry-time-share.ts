import { defineMetric } from '../../metric';
import { hubspotSalesMetrics } from '../../sources/hubspot-sales-metrics';
import { dataEntryHours, workedHours } from '../../vocabulary/productivity';

/** Share of their working time that reps spend on typing data into systems. Undefined while no hours were worked. */
export const dataEntryTimeShare = defineMetric({
  name: 'dataEntryTimeShare',
  title: 'Data entry time share',
  description: 'Share of their working time that reps spend on typing data into systems.',
  unit: 'share',
  better: 'lower',
  inputs: { dataEntryHours, workedHours },
  formula: ({ dataEntryHours, workedHours }) => dataEntryHours.div(workedHours),
  conditions: ({ dataEntryHours, workedHours }) => [dataEntryHours.atMost(workedHours)],
  example: { input: { dataEntryHours: 24, workedHours: 160 }, result: '0.15' },
  sources: [hubspotSalesMetrics],
  related: ['sellingTimeShare', 'contentCreationTimeShare', 'salesToolCount'],
});
