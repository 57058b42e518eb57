import { defineMetric } from '../../metric';
import { hubspotSalesMetrics } from '../../sources/hubspot-sales-metrics';
import { sellingHours, workedHours } from '../../vocabulary/productivity';

/** Share of their working time that reps spend on selling. Undefined while no hours were worked. */
export const sellingTimeShare = defineMetric({
  name: 'sellingTimeShare',
  title: 'Selling time share',
  description: 'Share of their working time that reps spend on selling.',
  aliases: ['percentage of time spent selling'],
  unit: 'share',
  better: 'higher',
  inputs: { sellingHours, workedHours },
  formula: ({ sellingHours, workedHours }) => sellingHours.div(workedHours),
  conditions: ({ sellingHours, workedHours }) => [sellingHours.atMost(workedHours)],
  example: { input: { sellingHours: 56, workedHours: 160 }, result: '0.35' },
  notes: ['Teams draw the line between selling and other work differently: compare only figures that draw it alike.'],
  sources: [hubspotSalesMetrics],
  related: ['dataEntryTimeShare', 'contentCreationTimeShare', 'revenuePerSellingHour'],
});
