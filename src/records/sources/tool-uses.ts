import { defineSource } from '../source';

/** Uses of programs and services by sales reps: one record each, such as a sign-in. */
export const toolUses = defineSource({
  name: 'toolUses',
  title: 'Tool uses',
  description: 'Uses of programs and services by sales reps: one record each, such as a sign-in.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the use.' },
    tool: { type: 'key', description: 'The program or service that was used.' },
    usedAt: { type: 'date', description: 'When it was used.' },
  },
  measures: {
    salesTools: { measure: 'distinct', of: 'tool', at: 'usedAt' },
  },
  notes: [
    'A tool that is paid for and that nobody used in the period is not counted.',
    'Give a tool under one name, whatever the package or the team. The tools of the months do not add up to those of the year.',
  ],
});
