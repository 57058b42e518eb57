import { defineSource } from '../source';

/** Sprints of a team that have ended: what it took on, what was added and what it finished. */
export const sprints = defineSource({
  name: 'sprints',
  title: 'Sprints',
  description: 'Sprints of a team that have ended: what it took on, what was added and what it finished.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the sprint.' },
    endedAt: { type: 'date', description: 'When it ended.' },
    committedWork: { type: 'amount', optional: true, description: 'Work the team took on when it started.' },
    addedWork: { type: 'amount', optional: true, description: 'Work put into it after it started.' },
    completedWork: { type: 'amount', optional: true, description: 'Work finished and accepted in it.' },
    bugs: { type: 'count', optional: true, description: 'How many faults in the product were reported in it.' },
  },
  measures: {
    sprints: { measure: 'count', at: 'endedAt' },
    committedWork: { measure: 'sum', of: 'committedWork', at: 'endedAt' },
    addedWork: { measure: 'sum', of: 'addedWork', at: 'endedAt' },
    plannedWork: [
      { measure: 'sum', of: 'committedWork', at: 'endedAt' },
      { measure: 'sum', of: 'addedWork', at: 'endedAt' },
    ],
    completedWork: { measure: 'sum', of: 'completedWork', at: 'endedAt' },
    bugs: { measure: 'sum', of: 'bugs', at: 'endedAt' },
  },
  notes: [
    'A sprint counts with all its work in the period in which it ended, also where it began in the one before.',
    'Leave out the running sprint. Tools give it its planned end, and half a sprint would count as a whole one.',
    'The work of a sprint that was left over and taken into the next is committed work there, not added work. Estimates of different teams do not add up.',
  ],
});
