import { defineSource } from '../source';

/** What users did in a product: one record for each use, or one for each user and day. */
export const userEvents = defineSource({
  name: 'userEvents',
  title: 'User events',
  description: 'What users did in a product: one record for each use, or one for each user and day.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the event.' },
    user: { type: 'key', description: 'Who used the product.' },
    occurredAt: { type: 'date', description: 'When they did.' },
    usedFeature: { type: 'flag', optional: true, description: 'Whether they used the feature that is looked at.' },
    paid: { type: 'flag', optional: true, description: 'Whether they paid.' },
  },
  measures: {
    activeUsers: { measure: 'distinct', of: 'user', at: 'occurredAt' },
    monthlyActiveUsers: { measure: 'distinct', of: 'user', at: 'occurredAt', length: 'month' },
    averageDailyActiveUsers: { measure: 'daily average', of: 'user', at: 'occurredAt', length: 'month' },
    featureUsers: {
      measure: 'distinct',
      of: 'user',
      at: 'occurredAt',
      where: { field: 'usedFeature', equals: true },
    },
    payingUsers: { measure: 'distinct', of: 'user', at: 'occurredAt', where: { field: 'paid', equals: true } },
  },
  notes: [
    'Every record makes its user active. Leave out what they did not do themselves: emails sent to them, background jobs, fees charged by themselves.',
    'Use one name for one person. Visitors who are not signed in and get a new name on every device are counted once for each.',
    'The users of the months do not add up to those of the year, nor those of the days to those of the month. A day is one of the time zone of the report.',
  ],
});
