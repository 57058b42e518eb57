import { defineSource } from '../source';

// What does not say whether it took place did: most records are written afterwards.
const tookPlace = { not: { field: 'held', equals: false } } as const;

/** What sales reps did: calls, emails, meetings, demos and so on, one record each. */
export const salesActivities = defineSource({
  name: 'salesActivities',
  title: 'Sales activities',
  description: 'What sales reps did: calls, emails, meetings, demos and so on, one record each.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the activity.' },
    kind: {
      type: 'category',
      values: [
        'call',
        'email',
        'conversation',
        'social-engagement',
        'meeting',
        'demo',
        'referral-request',
        'proposal',
        'other',
      ],
      description: 'What was done.',
    },
    occurredAt: { type: 'date', description: 'When it took place or, for one that fell through, was to take place.' },
    held: {
      type: 'flag',
      optional: true,
      absent: 'Everything took place.',
      description:
        'False for what was booked and did not take place: no-shows and cancelled ones, but not unanswered calls.',
    },
    talked: {
      type: 'flag',
      optional: true,
      absent: 'Only what is recorded as a conversation is one.',
      description: 'Whether the rep reached someone and talked with them.',
    },
    rep: { type: 'key', optional: true, description: 'The rep who did it.' },
  },
  measures: {
    calls: { measure: 'count', at: 'occurredAt', where: { and: [{ field: 'kind', equals: 'call' }, tookPlace] } },
    emails: { measure: 'count', at: 'occurredAt', where: { and: [{ field: 'kind', equals: 'email' }, tookPlace] } },
    conversations: {
      measure: 'count',
      at: 'occurredAt',
      where: {
        and: [
          {
            or: [
              { field: 'kind', equals: 'conversation' },
              { field: 'talked', equals: true },
            ],
          },
          tookPlace,
        ],
      },
    },
    socialEngagements: {
      measure: 'count',
      at: 'occurredAt',
      where: { and: [{ field: 'kind', equals: 'social-engagement' }, tookPlace] },
    },
    meetings: {
      measure: 'count',
      at: 'occurredAt',
      where: { and: [{ field: 'kind', equals: 'meeting' }, tookPlace] },
    },
    demos: { measure: 'count', at: 'occurredAt', where: { and: [{ field: 'kind', equals: 'demo' }, tookPlace] } },
    referralRequests: {
      measure: 'count',
      at: 'occurredAt',
      where: { and: [{ field: 'kind', equals: 'referral-request' }, tookPlace] },
    },
    proposals: {
      measure: 'count',
      at: 'occurredAt',
      where: { and: [{ field: 'kind', equals: 'proposal' }, tookPlace] },
    },
    activities: { measure: 'count', at: 'occurredAt', where: tookPlace },
    scheduledDemos: { measure: 'count', at: 'occurredAt', where: { field: 'kind', equals: 'demo' } },
    reps: { measure: 'distinct', of: 'rep', at: 'occurredAt' },
  },
  notes: [
    'A call, meeting or demo in which the rep talked with someone is a conversation too: mark it as talked. The kind conversation is for talks that are nothing else, such as a chat; an activity is never counted twice among all activities.',
    'Calendars hold what is still to come. Leave it out, or give it as not held, or it counts as done.',
    'A demo that was moved is one record with its new date, and a revised proposal is no new record.',
    'Reps are those with a record in the period. One who did nothing is not among them, and the reps of two months do not add up.',
  ],
});
