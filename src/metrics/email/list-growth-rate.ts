import { defineMetric } from '../../metric';
import { hubspotEmailMetrics } from '../../sources/hubspot-email-metrics';
import { newSubscribers, unsubscribes, subscribersAtStart } from '../../vocabulary/email';

/**
 * How much the mailing list grew in the period relative to its size at the start. Negative while more people leave
 * than join. Undefined for a list that was empty at the start.
 */
export const listGrowthRate = defineMetric({
  name: 'listGrowthRate',
  title: 'List growth rate',
  description: 'How much the mailing list grew in the period relative to its size at the start.',
  aliases: ['email list growth rate'],
  unit: 'ratio',
  better: 'higher',
  inputs: { newSubscribers, unsubscribes, subscribersAtStart },
  formula: ({ newSubscribers, unsubscribes, subscribersAtStart }) =>
    newSubscribers.minus(unsubscribes).div(subscribersAtStart),
  conditions: ({ newSubscribers, unsubscribes, subscribersAtStart }) => [
    unsubscribes.atMost(subscribersAtStart.plus(newSubscribers)),
  ],
  example: { input: { newSubscribers: 600, unsubscribes: 100, subscribersAtStart: 10000 }, result: '0.05' },
  notes: [
    'Some vendors also take off spam complaints and addresses removed after bounces. Then add those to the unsubscribes.',
  ],
  sources: [
    hubspotEmailMetrics,
    { title: 'Waseem Bashir: List growth rate', url: 'https://www.waseembashir.com/glossary/list-growth-rate' },
  ],
  related: ['unsubscribeRate', 'emailBounceRate', 'growthRate'],
});
