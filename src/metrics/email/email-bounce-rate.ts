import { defineMetric } from '../../metric';
import { emailExperienceCouncil } from '../../sources/email-experience-council';
import { hubspotEmailMetrics } from '../../sources/hubspot-email-metrics';
import { bouncedEmails, sentEmails } from '../../vocabulary/email';

/** Share of sent emails that came back undelivered. Undefined while no email is sent. */
export const emailBounceRate = defineMetric({
  name: 'emailBounceRate',
  title: 'Email bounce rate',
  description: 'Share of sent emails that came back undelivered.',
  unit: 'share',
  better: 'lower',
  inputs: { bouncedEmails, sentEmails },
  formula: ({ bouncedEmails, sentEmails }) => bouncedEmails.div(sentEmails),
  conditions: ({ bouncedEmails, sentEmails }) => [bouncedEmails.atMost(sentEmails)],
  example: { input: { bouncedEmails: 200, sentEmails: 10000 }, result: '0.02' },
  notes: [
    'It is measured against emails sent, while opens, clicks and unsubscribes are measured against emails delivered.',
    'The bounce rate without further words is that of website visits.',
  ],
  sources: [emailExperienceCouncil, hubspotEmailMetrics],
  related: ['emailDeliveryRate', 'listGrowthRate', 'bounceRate'],
});
