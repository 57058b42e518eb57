import { defineMetric } from '../../metric';
import { emailOpens, deliveredEmails } from '../../vocabulary/email';

export const emailOpenRate = defineMetric({
  name: 'emailOpenRate',
  title: 'Email open rate',
  description: 'TODO',
  aliases: ['open rate'],
  unit: 'share',
  better: 'higher',
  inputs: { emailOpens, deliveredEmails },
  formula: ({ emailOpens, deliveredEmails }) => emailOpens.div(deliveredEmails),
  example: { input: { emailOpens: 0, deliveredEmails: 0 }, result: 'TODO' },
  notes: ['unique opens'],
});
