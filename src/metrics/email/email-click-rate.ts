import { defineMetric } from '../../metric';
import { emailExperienceCouncil } from '../../sources/email-experience-council';
import { emailClicks, deliveredEmails } from '../../vocabulary/email';

/** Share of delivered emails in which the recipient clicked a link. Undefined while no email is delivered. */
export const emailClickRate = defineMetric({
  name: 'emailClickRate',
  title: 'Email click rate',
  description: 'Share of delivered emails in which the recipient clicked a link.',
  aliases: ['click rate', 'email CTR', 'email click-through rate'],
  unit: 'share',
  better: 'higher',
  inputs: { emailClicks, deliveredEmails },
  formula: ({ emailClicks, deliveredEmails }) => emailClicks.div(deliveredEmails),
  conditions: ({ emailClicks, deliveredEmails }) => [emailClicks.atMost(deliveredEmails)],
  example: { input: { emailClicks: 300, deliveredEmails: 10000 }, result: '0.03' },
  notes: [
    'Use unique clicks: total clicks count a recipient once for each link and each time.',
    'Measured against the emails opened instead of delivered, it is the click-to-open rate, which some vendors call the click-through rate.',
  ],
  sources: [
    emailExperienceCouncil,
    {
      title: 'HubSpot: What do my marketing email statistics mean?',
      url: 'https://knowledge.hubspot.com/articles/kcs_article/email/what-do-my-marketing-email-statistics-mean',
    },
  ],
  related: ['clickToOpenRate', 'emailOpenRate', 'emailConversionRate', 'clickThroughRate'],
});
