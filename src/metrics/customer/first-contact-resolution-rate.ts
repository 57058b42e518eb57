import { defineMetric } from '../../metric';
import { firstContactResolutions, resolvedTickets } from '../../vocabulary/customer';

/**
 * Share of resolved support requests that were settled in the first exchange. Undefined while no ticket is resolved.
 */
export const firstContactResolutionRate = defineMetric({
  name: 'firstContactResolutionRate',
  title: 'First contact resolution rate',
  description: 'Share of resolved support requests that were settled in the first exchange.',
  aliases: ['FCR', 'first call resolution'],
  unit: 'share',
  better: 'higher',
  inputs: { firstContactResolutions, resolvedTickets },
  formula: ({ firstContactResolutions, resolvedTickets }) => firstContactResolutions.div(resolvedTickets),
  conditions: ({ firstContactResolutions, resolvedTickets }) => [firstContactResolutions.atMost(resolvedTickets)],
  example: { input: { firstContactResolutions: 350, resolvedTickets: 500 }, result: '0.7' },
  notes: [
    'Some teams divide by all tickets received, so that open ones count as not resolved and the rate reads lower.',
    'A ticket that is opened again was not resolved on first contact. Allow time for that before counting.',
  ],
  sources: [
    {
      title: 'Freshservice: How do you calculate FCR?',
      url: 'https://support.freshservice.com/en/support/solutions/articles/50000004904-how-do-you-calculate-fcr-',
    },
  ],
  related: ['averageResolutionTime', 'firstResponseTime', 'customerEffortScore'],
});
