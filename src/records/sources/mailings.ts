import { defineSource } from '../source';

/** Emails sent to a whole list: one record for each mailing, with its numbers. */
export const mailings = defineSource({
  name: 'mailings',
  title: 'Mailings',
  description: 'Emails sent to a whole list: one record for each mailing, with its numbers.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the mailing.' },
    sentAt: { type: 'date', description: 'When it was sent.' },
    sent: { type: 'count', optional: true, description: 'How many emails were sent, one for each recipient.' },
    delivered: { type: 'count', optional: true, description: 'How many of them the receiving servers accepted.' },
    bounced: { type: 'count', optional: true, description: 'How many of them never arrived, hard and soft bounces.' },
    uniqueOpens: { type: 'count', optional: true, description: 'How many recipients opened it.' },
    uniqueClicks: { type: 'count', optional: true, description: 'How many recipients clicked a link in it.' },
    conversions: {
      type: 'count',
      optional: true,
      description: 'How many times those who clicked completed the action aimed at.',
    },
    unsubscribes: { type: 'count', optional: true, description: 'How many recipients left the list over it.' },
    spamComplaints: { type: 'count', optional: true, description: 'How many recipients marked it as spam.' },
  },
  measures: {
    sentEmails: { measure: 'sum', of: 'sent', at: 'sentAt' },
    deliveredEmails: { measure: 'sum', of: 'delivered', at: 'sentAt' },
    bouncedEmails: { measure: 'sum', of: 'bounced', at: 'sentAt' },
    emailOpens: { measure: 'sum', of: 'uniqueOpens', at: 'sentAt' },
    emailClicks: { measure: 'sum', of: 'uniqueClicks', at: 'sentAt' },
    emailConversions: { measure: 'sum', of: 'conversions', at: 'sentAt' },
    unsubscribes: { measure: 'sum', of: 'unsubscribes', at: 'sentAt' },
    spamComplaints: { measure: 'sum', of: 'spamComplaints', at: 'sentAt' },
  },
  notes: [
    'Take unique opens and clicks. Most tools also report totals, in which one recipient counts many times.',
    'Some mail programs load every picture themselves, so that emails seem opened which nobody read.',
    'Everything belongs to the day the mailing was sent, also what recipients did weeks later. For the list as a whole, take unsubscribes from the email subscribers.',
  ],
});
