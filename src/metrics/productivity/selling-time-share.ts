import { defineMetric } from '../../metric';
import { sellingHours, workedHours } from '../../vocabulary/productivity';

export const sellingTimeShare = defineMetric({
  name: 'sellingTimeShare',
  title: 'Selling time share',
  description: 'TODO',
  unit: 'share',
  better: 'higher',
  inputs: { sellingHours, workedHours },
  formula: ({ sellingHours, workedHours }) => sellingHours.div(workedHours),
  example: { input: { sellingHours: 0, workedHours: 0 }, result: 'TODO' },
});
