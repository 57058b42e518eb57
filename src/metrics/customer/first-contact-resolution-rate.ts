import { defineMetric } from '../../metric';
import { firstContactResolutions, resolvedTickets } from '../../vocabulary/customer';

export const firstContactResolutionRate = defineMetric({
  name: 'firstContactResolutionRate',
  title: 'First contact resolution rate',
  description: 'TODO',
  aliases: ['FCR'],
  unit: 'share',
  better: 'higher',
  inputs: { firstContactResolutions, resolvedTickets },
  formula: ({ firstContactResolutions, resolvedTickets }) => firstContactResolutions.div(resolvedTickets),
  example: { input: { firstContactResolutions: 0, resolvedTickets: 0 }, result: 'TODO' },
});
