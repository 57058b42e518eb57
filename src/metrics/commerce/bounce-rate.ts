import { defineMetric } from '../../metric';
import { googleAnalyticsSession } from '../../sources/google-analytics-session';
import { marketingMetrics } from '../../sources/marketing-metrics';
import { bouncedVisits, visits } from '../../vocabulary/commerce';

/** Share of visits that ended without any engagement. Undefined without visits. */
export const bounceRate = defineMetric({
  name: 'bounceRate',
  title: 'Bounce rate',
  description: 'Share of visits that ended without any engagement.',
  aliases: ['website bounce rate'],
  unit: 'share',
  better: 'lower',
  inputs: { bouncedVisits, visits },
  formula: ({ bouncedVisits, visits }) => bouncedVisits.div(visits),
  conditions: ({ bouncedVisits, visits }) => [bouncedVisits.atMost(visits)],
  example: { input: { bouncedVisits: 5000, visits: 12500 }, result: '0.4' },
  notes: [
    'What counts as a bounce differs: classically a visit to a single page; in Google Analytics 4 a visit of at most 10 seconds with one page view and no key event. Compare only rates of one kind.',
    'Emails that do not arrive are another matter: see the email bounce rate.',
  ],
  sources: [marketingMetrics, googleAnalyticsSession],
  related: ['visitVolume', 'addToCartRate', 'conversionRate', 'emailBounceRate'],
});
