import { defineSource } from '../source';

const responded = { not: { field: 'firstResponseAt', isNull: true } } as const;
const resolved = { not: { field: 'resolvedAt', isNull: true } } as const;

/** Support requests: when they came in, were answered and were settled. */
export const tickets = defineSource({
  name: 'tickets',
  title: 'Tickets',
  description: 'Support requests: when they came in, were answered and were settled.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the ticket.' },
    createdAt: { type: 'date', description: 'When it came in.' },
    firstResponseAt: { type: 'date', optional: true, description: 'When a person, not a machine, first answered it.' },
    resolvedAt: { type: 'date', optional: true, description: 'When it was settled for good.' },
    resolvedOnFirstContact: {
      type: 'flag',
      optional: true,
      description: 'Whether one exchange settled it, without follow-up, hand-over or reopening.',
    },
  },
  measures: {
    respondedTickets: { measure: 'count', at: 'firstResponseAt', where: responded },
    firstResponseHours: {
      measure: 'hours',
      from: 'createdAt',
      to: 'firstResponseAt',
      at: 'firstResponseAt',
      where: responded,
    },
    resolvedTickets: { measure: 'count', at: 'resolvedAt', where: resolved },
    firstContactResolutions: {
      measure: 'count',
      at: 'resolvedAt',
      where: { and: [resolved, { field: 'resolvedOnFirstContact', equals: true }] },
    },
    resolutionHours: { measure: 'hours', from: 'createdAt', to: 'resolvedAt', at: 'resolvedAt', where: resolved },
  },
  notes: [
    'Answers are counted when they were given and resolutions when they were reached, whenever the ticket came in. Tickets still waiting are in neither.',
    'Hours run around the clock, nights and weekends included, and not by the opening times of the support.',
    'For a reopened ticket, give the last resolution. Leave out spam, duplicates and tickets merged into others.',
  ],
});
