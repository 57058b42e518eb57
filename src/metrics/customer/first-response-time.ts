import { defineMetric } from '../../metric';
import { firstResponseHours, respondedTickets } from '../../vocabulary/customer';

/**
 * Average time that customers wait for the first answer to a support request. In hours. Undefined while no ticket is
 * answered.
 */
export const firstResponseTime = defineMetric({
  name: 'firstResponseTime',
  title: 'First response time',
  description: 'Average time that customers wait for the first answer to a support request.',
  aliases: ['FRT', 'first reply time'],
  unit: 'hours',
  better: 'lower',
  inputs: { firstResponseHours, respondedTickets },
  formula: ({ firstResponseHours, respondedTickets }) => firstResponseHours.div(respondedTickets),
  example: { input: { firstResponseHours: 750, respondedTickets: 500 }, result: '1.5' },
  notes: [
    'Calendar hours and business hours give different results: keep to one of them and say which.',
    'Tickets still waiting are left out, so a growing backlog makes the average look better than it is. A few very long waits do the opposite.',
  ],
  sources: [
    {
      title: 'Zendesk: Calculating first reply time',
      url: 'https://support.zendesk.com/hc/en-us/articles/4408821871642-Calculating-first-reply-time-Professional-and-Enterprise-',
    },
  ],
  related: ['averageResolutionTime', 'firstContactResolutionRate', 'leadResponseTime'],
});
