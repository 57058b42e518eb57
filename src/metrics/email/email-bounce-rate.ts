import { defineMetric } from '../../metric';
import { bouncedEmails, sentEmails } from '../../vocabulary/email';

export const emailBounceRate = defineMetric({
  name: 'emailBounceRate',
  title: 'Email bounce rate',
  description: 'TODO',
  unit: 'share',
  better: 'lower',
  inputs: { bouncedEmails, sentEmails },
  formula: ({ bouncedEmails, sentEmails }) => bouncedEmails.div(sentEmails),
  example: { input: { bouncedEmails: 0, sentEmails: 0 }, result: 'TODO' },
});
