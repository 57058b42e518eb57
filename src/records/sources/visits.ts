import { defineSource } from '../source';

/** Visits to a website or shop, and what came of them. */
export const visits = defineSource({
  name: 'visits',
  title: 'Visits',
  description: 'Visits to a website or shop, and what came of them.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the visit.' },
    visitor: { type: 'key', optional: true, description: 'Who visited, as far as the tracking can tell.' },
    startedAt: { type: 'date', description: 'When the visit began.' },
    bounced: { type: 'flag', optional: true, description: 'Whether it ended without any engagement.' },
    addedToCart: { type: 'flag', optional: true, description: 'Whether an item was put into the cart.' },
    conversions: { type: 'count', optional: true, description: 'How many times the action aimed at was completed.' },
  },
  measures: {
    visits: { measure: 'count', at: 'startedAt' },
    visitors: { measure: 'distinct', of: 'visitor', at: 'startedAt' },
    bouncedVisits: { measure: 'count', at: 'startedAt', where: { field: 'bounced', equals: true } },
    visitsWithCart: { measure: 'count', at: 'startedAt', where: { field: 'addedToCart', equals: true } },
    conversions: { measure: 'sum', of: 'conversions', at: 'startedAt' },
  },
  notes: [
    'A visitor is mostly a browser: one person with a phone and a laptop is two, and so is one who deletes cookies.',
    'Tools end a visit after some time without action, often 30 minutes, and some at midnight or with a new campaign. Visits counted by different tools do not compare.',
    'Leave out bots, uptime checks and the own staff. The visitors of the months do not add up to those of the year.',
  ],
});
