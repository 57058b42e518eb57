import { defineMetric } from '../../metric';
import { resolutionHours, resolvedTickets } from '../../vocabulary/customer';

/**
 * Average time from the arrival of a support request to its resolution. In hours. Undefined while no ticket is
 * resolved.
 */
export const averageResolutionTime = defineMetric({
  name: 'averageResolutionTime',
  title: 'Average resolution time',
  description: 'Average time from the arrival of a support request to its resolution.',
  aliases: ['MTTR (support)', 'mean time to resolution'],
  unit: 'hours',
  better: 'lower',
  inputs: { resolutionHours, resolvedTickets },
  formula: ({ resolutionHours, resolvedTickets }) => resolutionHours.div(resolvedTickets),
  example: { input: { resolutionHours: 6000, resolvedTickets: 500 }, result: '12' },
  notes: [
    'Say whether the clock stops while the customer is asked, and whether a reopened ticket counts up to its first resolution or to its last.',
    'Tickets still open are left out: clearing old ones makes the average rise. For outages of a service, use the time to restore.',
  ],
  sources: [
    {
      title: 'Geckoboard: Average resolution time',
      url: 'https://www.geckoboard.com/best-practice/kpi-examples/average-resolution-time/',
    },
  ],
  related: ['firstResponseTime', 'firstContactResolutionRate', 'timeToRestore'],
});
