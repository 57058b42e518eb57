import { defineMetric } from '../../metric';
import { emailExperienceCouncil } from '../../sources/email-experience-council';
import { deliveredEmails, sentEmails } from '../../vocabulary/email';

/** Share of sent emails that the receiving servers accepted. Undefined while no email is sent. */
export const emailDeliveryRate = defineMetric({
  name: 'emailDeliveryRate',
  title: 'Email delivery rate',
  description: 'Share of sent emails that the receiving servers accepted.',
  aliases: ['email acceptance rate', 'accepted rate'],
  unit: 'share',
  better: 'higher',
  inputs: { deliveredEmails, sentEmails },
  formula: ({ deliveredEmails, sentEmails }) => deliveredEmails.div(sentEmails),
  conditions: ({ deliveredEmails, sentEmails }) => [deliveredEmails.atMost(sentEmails)],
  example: { input: { deliveredEmails: 10000, sentEmails: 12500 }, result: '0.8' },
  notes: [
    'Accepted is not the same as seen: an email in the spam folder is delivered.',
    'Some vendors take only hard bounces off the emails sent, so that soft bounces count as delivered; here both are taken off.',
  ],
  sources: [emailExperienceCouncil],
  related: ['emailBounceRate', 'emailOpenRate', 'spamComplaintRate'],
});
