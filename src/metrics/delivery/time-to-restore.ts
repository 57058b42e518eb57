import { defineMetric } from '../../metric';
import { restoreHours, incidents } from '../../vocabulary/delivery';

export const timeToRestore = defineMetric({
  name: 'timeToRestore',
  title: 'Time to restore',
  description: 'TODO',
  aliases: ['MTTR (service)'],
  unit: 'hours',
  better: 'lower',
  inputs: { restoreHours, incidents },
  formula: ({ restoreHours, incidents }) => restoreHours.div(incidents),
  example: { input: { restoreHours: 0, incidents: 0 }, result: 'TODO' },
});
