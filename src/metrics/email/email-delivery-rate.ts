import { defineMetric } from '../../metric';
import { deliveredEmails, sentEmails } from '../../vocabulary/email';

export const emailDeliveryRate = defineMetric({
  name: 'emailDeliveryRate',
  title: 'Email delivery rate',
  description: 'TODO',
  unit: 'share',
  better: 'higher',
  inputs: { deliveredEmails, sentEmails },
  formula: ({ deliveredEmails, sentEmails }) => deliveredEmails.div(sentEmails),
  example: { input: { deliveredEmails: 0, sentEmails: 0 }, result: 'TODO' },
});
