import { defineSource } from '../source';

const finished = { not: { field: 'finishedAt', isNull: true } } as const;

/** Work packages of a project: what the plan allows for each, when it is due, and what it cost. */
export const workPackages = defineSource({
  name: 'workPackages',
  title: 'Work packages',
  description: 'Work packages of a project: what the plan allows for each, when it is due, and what it cost.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the work package.' },
    budget: { type: 'money', nonNegative: true, description: 'What the plan allows for it.' },
    dueAt: { type: 'date', optional: true, description: 'When it should be finished by the plan.' },
    finishedAt: { type: 'date', optional: true, description: 'When it was finished.' },
    cost: { type: 'money', nonNegative: true, optional: true, description: 'What it has really cost.' },
    currency: { type: 'currency', optional: true, description: 'The currency of its amounts.' },
  },
  measures: {
    plannedValue: { measure: 'sum', of: 'budget', at: 'dueAt' },
    earnedValue: { measure: 'sum', of: 'budget', at: 'finishedAt', where: finished },
    actualCost: { measure: 'sum', of: 'cost', at: 'finishedAt', where: finished },
  },
  notes: [
    'A package earns its budget when it is finished, and nothing before (the 0/100 rule), and its cost counts then too. So packages should be small: what half-done ones have cost shows nowhere.',
    'Earned value speaks of a project from its start to now: ask for that one period. A month by itself is only what fell due, was finished and cost in it.',
    'The plan is the one approved. Dates moved to what happened make every project punctual.',
  ],
});
