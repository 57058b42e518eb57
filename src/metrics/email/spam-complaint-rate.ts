import { defineMetric } from '../../metric';
import { spamComplaints, deliveredEmails } from '../../vocabulary/email';

/** Share of delivered emails that recipients marked as spam. Undefined while no email is delivered. */
export const spamComplaintRate = defineMetric({
  name: 'spamComplaintRate',
  title: 'Spam complaint rate',
  description: 'Share of delivered emails that recipients marked as spam.',
  aliases: ['complaint rate', 'spam rate'],
  unit: 'share',
  better: 'lower',
  inputs: { spamComplaints, deliveredEmails },
  formula: ({ spamComplaints, deliveredEmails }) => spamComplaints.div(deliveredEmails),
  conditions: ({ spamComplaints, deliveredEmails }) => [spamComplaints.atMost(deliveredEmails)],
  example: { input: { spamComplaints: 5, deliveredEmails: 10000 }, result: '0.0005' },
  notes: [
    'Mailbox providers divide by the emails that reached the inbox of their own users, so their rate is higher than one over all emails delivered.',
    'Not every provider reports complaints, so the true number is higher.',
  ],
  sources: [
    { title: 'DeBounce: Complaint rate', url: 'https://debounce.io/glossary/complaint-rate/' },
    {
      title: 'Word to the Wise: Are complaints weighted?',
      url: 'https://wordtothewise.com/2025/01/are-complaints-weighted',
    },
  ],
  related: ['unsubscribeRate', 'emailDeliveryRate', 'emailBounceRate'],
});
