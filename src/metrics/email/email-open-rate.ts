import { defineMetric } from '../../metric';
import { emailExperienceCouncil } from '../../sources/email-experience-council';
import { emailOpens, deliveredEmails } from '../../vocabulary/email';

/** Share of delivered emails that their recipients opened. Undefined while no email is delivered. */
export const emailOpenRate = defineMetric({
  name: 'emailOpenRate',
  title: 'Email open rate',
  description: 'Share of delivered emails that their recipients opened.',
  aliases: ['open rate', 'unique open rate'],
  unit: 'share',
  better: 'higher',
  inputs: { emailOpens, deliveredEmails },
  formula: ({ emailOpens, deliveredEmails }) => emailOpens.div(deliveredEmails),
  conditions: ({ emailOpens, deliveredEmails }) => [emailOpens.atMost(deliveredEmails)],
  example: { input: { emailOpens: 2500, deliveredEmails: 10000 }, result: '0.25' },
  notes: [
    'Use unique opens: total opens count a recipient each time and can exceed the emails delivered.',
    'Opens are seen when images load. Mail programs that load them in advance report opens nobody made; those that block them hide real ones.',
  ],
  sources: [emailExperienceCouncil],
  related: ['emailClickRate', 'clickToOpenRate', 'emailDeliveryRate'],
});
