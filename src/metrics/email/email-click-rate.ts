import { defineMetric } from '../../metric';
import { emailClicks, deliveredEmails } from '../../vocabulary/email';

export const emailClickRate = defineMetric({
  name: 'emailClickRate',
  title: 'Email click rate',
  description: 'TODO',
  aliases: ['click rate', 'email CTR'],
  unit: 'share',
  better: 'higher',
  inputs: { emailClicks, deliveredEmails },
  formula: ({ emailClicks, deliveredEmails }) => emailClicks.div(deliveredEmails),
  example: { input: { emailClicks: 0, deliveredEmails: 0 }, result: 'TODO' },
  notes: ['unique clicks'],
});
