import { defineMetric } from '../../metric';
import { spamComplaints, deliveredEmails } from '../../vocabulary/email';

export const spamComplaintRate = defineMetric({
  name: 'spamComplaintRate',
  title: 'Spam complaint rate',
  description: 'TODO',
  unit: 'share',
  better: 'lower',
  inputs: { spamComplaints, deliveredEmails },
  formula: ({ spamComplaints, deliveredEmails }) => spamComplaints.div(deliveredEmails),
  example: { input: { spamComplaints: 0, deliveredEmails: 0 }, result: 'TODO' },
});
