import { defineMetric } from '../../metric';
import { contentCreationHours, workedHours } from '../../vocabulary/productivity';

export const contentCreationTimeShare = defineMetric({
  name: 'contentCreationTimeShare',
  title: 'Content creation time share',
  description: 'TODO',
  unit: 'share',
  better: 'lower',
  inputs: { contentCreationHours, workedHours },
  formula: ({ contentCreationHours, workedHours }) => contentCreationHours.div(workedHours),
  example: { input: { contentCreationHours: 0, workedHours: 0 }, result: 'TODO' },
});
