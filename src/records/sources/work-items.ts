import { defineSource } from '../source';

const finished = { not: { field: 'finishedAt', isNull: true } } as const;

/** Items of work of a team, such as stories, tasks and bugs, from report to finish. */
export const workItems = defineSource({
  name: 'workItems',
  title: 'Work items',
  description: 'Items of work of a team, such as stories, tasks and bugs, from report to finish.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the item.' },
    createdAt: { type: 'date', description: 'When it was reported or written down.' },
    startedAt: { type: 'date', optional: true, description: 'When work on it began.' },
    finishedAt: { type: 'date', optional: true, description: 'When it was finished and accepted.' },
    bug: { type: 'flag', optional: true, description: 'Whether it is a fault in the product.' },
    work: {
      type: 'amount',
      optional: true,
      description: 'How big it is, in the unit the team estimates in, such as story points.',
    },
    activeHours: { type: 'hours', optional: true, description: 'Hours in which somebody worked on it.' },
    waitingHours: { type: 'hours', optional: true, description: 'Hours in which it was started and lay untouched.' },
  },
  measures: {
    finishedItems: { measure: 'count', at: 'finishedAt', where: finished },
    completedWork: { measure: 'sum', of: 'work', at: 'finishedAt', where: finished },
    cycleDays: { measure: 'days', from: 'startedAt', to: 'finishedAt', at: 'finishedAt', where: finished },
    activeHours: { measure: 'sum', of: 'activeHours', at: 'finishedAt', where: finished },
    waitingHours: { measure: 'sum', of: 'waitingHours', at: 'finishedAt', where: finished },
    bugs: { measure: 'count', at: 'createdAt', where: { field: 'bug', equals: true } },
  },
  notes: [
    'An item counts when it is finished, with all its days, hours and size, also where most of the work was done before. Bugs count when they are reported.',
    'Leave the finish of a cancelled item empty: many systems close it like a finished one. For an item opened again, give the last finish.',
    'Give stories or the tasks in them, not both. Estimates of different teams do not add up.',
    'Days are those of the calendar, weekends included. Count active and waiting hours alike, both around the clock or both in working time.',
  ],
});
