import { defineSource } from '../source';

/** Addresses on a mailing list: when they joined it, and when and how they left. */
export const emailSubscribers = defineSource({
  name: 'emailSubscribers',
  title: 'Email subscribers',
  description: 'Addresses on a mailing list: when they joined it, and when and how they left.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the subscription of the address.' },
    subscribedAt: { type: 'date', description: 'When the address joined, or confirmed where confirmation is asked.' },
    leftAt: { type: 'date', optional: true, description: 'When it left the list, in whatever way.' },
    removed: {
      type: 'flag',
      optional: true,
      absent: 'All who left unsubscribed.',
      description: 'Whether it was taken off, as a dead address or after a spam complaint, and did not unsubscribe.',
    },
  },
  measures: {
    newSubscribers: { measure: 'count', at: 'subscribedAt' },
    unsubscribes: {
      measure: 'count',
      at: 'leftAt',
      where: { and: [{ not: { field: 'leftAt', isNull: true } }, { not: { field: 'removed', equals: true } }] },
    },
    subscribersAtStart: { measure: 'count', during: { from: 'subscribedAt', until: 'leftAt' } },
  },
  notes: [
    'Give those who left as well. An export of the present list knows none of them, and shows too few subscribers in the past.',
    'An address that left and came back is two records.',
    'Leave out those who never confirmed, where confirmation is asked. An address that left without being marked as removed unsubscribed.',
  ],
});
