import { defineMetric } from '../../metric';
import { resolutionHours, resolvedTickets } from '../../vocabulary/customer';

export const averageResolutionTime = defineMetric({
  name: 'averageResolutionTime',
  title: 'Average resolution time',
  description: 'TODO',
  aliases: ['MTTR (support)'],
  unit: 'hours',
  better: 'lower',
  inputs: { resolutionHours, resolvedTickets },
  formula: ({ resolutionHours, resolvedTickets }) => resolutionHours.div(resolvedTickets),
  example: { input: { resolutionHours: 0, resolvedTickets: 0 }, result: 'TODO' },
});
