import { defineMetric } from '../../metric';
import { unsubscribes, deliveredEmails } from '../../vocabulary/email';

/** Share of delivered emails after which the recipient left the list. Undefined while no email is delivered. */
export const unsubscribeRate = defineMetric({
  name: 'unsubscribeRate',
  title: 'Unsubscribe rate',
  description: 'Share of delivered emails after which the recipient left the list.',
  aliases: ['opt-out rate'],
  unit: 'share',
  better: 'lower',
  inputs: { unsubscribes, deliveredEmails },
  formula: ({ unsubscribes, deliveredEmails }) => unsubscribes.div(deliveredEmails),
  conditions: ({ unsubscribes, deliveredEmails }) => [unsubscribes.atMost(deliveredEmails)],
  example: { input: { unsubscribes: 50, deliveredEmails: 10000 }, result: '0.005' },
  notes: ['It tells of one mailing. For the list as a whole over a period, use the list growth rate.'],
  sources: [{ title: 'Mailgun: Unsubscribe rate', url: 'https://www.mailgun.com/?p=5224' }],
  related: ['listGrowthRate', 'spamComplaintRate', 'emailClickRate'],
});
