import { defineMetric } from '../../metric';
import { dataEntryHours, workedHours } from '../../vocabulary/productivity';

export const dataEntryTimeShare = defineMetric({
  name: 'dataEntryTimeShare',
  title: 'Data entry time share',
  description: 'TODO',
  unit: 'share',
  better: 'lower',
  inputs: { dataEntryHours, workedHours },
  formula: ({ dataEntryHours, workedHours }) => dataEntryHours.div(workedHours),
  example: { input: { dataEntryHours: 0, workedHours: 0 }, result: 'TODO' },
});
