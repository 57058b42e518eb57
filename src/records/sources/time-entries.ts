import { defineSource } from '../source';

/** Working hours of sales reps, by what they spent them on. */
export const timeEntries = defineSource({
  name: 'timeEntries',
  title: 'Time entries',
  description: 'Working hours of sales reps, by what they spent them on.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the entry.' },
    kind: {
      type: 'category',
      values: ['selling', 'data-entry', 'content-creation', 'other'],
      description: 'What the hours were spent on.',
    },
    hours: { type: 'hours', description: 'How many hours were spent on it.' },
    workedAt: { type: 'date', description: 'The day of the work, or when it began.' },
  },
  measures: {
    sellingHours: { measure: 'sum', of: 'hours', at: 'workedAt', where: { field: 'kind', equals: 'selling' } },
    dataEntryHours: { measure: 'sum', of: 'hours', at: 'workedAt', where: { field: 'kind', equals: 'data-entry' } },
    contentCreationHours: {
      measure: 'sum',
      of: 'hours',
      at: 'workedAt',
      where: { field: 'kind', equals: 'content-creation' },
    },
    workedHours: { measure: 'sum', of: 'hours', at: 'workedAt' },
  },
  notes: [
    'Worked hours are all the entries, so the shares are right only where every hour is written down: enter administration and training as other.',
    'An entry belongs to the period in which it begins, also where it runs past midnight.',
    'Give the hours of reps only, and each hour once: time for which two kinds are noted counts twice.',
  ],
});
