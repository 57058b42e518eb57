import { defineMetric } from '../../metric';
import { hubspotSalesMetrics } from '../../sources/hubspot-sales-metrics';
import { contentCreationHours, workedHours } from '../../vocabulary/productivity';

/**
 * Share of their working time that reps spend on making their own sales material. Undefined while no hours were
 * worked.
 */
export const contentCreationTimeShare = defineMetric({
  name: 'contentCreationTimeShare',
  title: 'Content creation time share',
  description: 'Share of their working time that reps spend on making their own sales material.',
  unit: 'share',
  better: 'lower',
  inputs: { contentCreationHours, workedHours },
  formula: ({ contentCreationHours, workedHours }) => contentCreationHours.div(workedHours),
  conditions: ({ contentCreationHours, workedHours }) => [contentCreationHours.atMost(workedHours)],
  example: { input: { contentCreationHours: 16, workedHours: 160 }, result: '0.1' },
  notes: ['A high share often goes with a low collateral usage rate: reps make what they lack, or cannot find.'],
  sources: [hubspotSalesMetrics],
  related: ['sellingTimeShare', 'dataEntryTimeShare', 'collateralUsageRate'],
});
