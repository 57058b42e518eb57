import { defineSource } from '../source';

const ramped = { not: { field: 'quotaFirstReachedAt', isNull: true } } as const;

/** People who sell: when they started, and when they first reached their quota. */
export const salesReps = defineSource({
  name: 'salesReps',
  title: 'Sales reps',
  description: 'People who sell: when they started, and when they first reached their quota.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the rep.' },
    startedAt: { type: 'date', description: 'Their first day at work.' },
    quotaFirstReachedAt: {
      type: 'date',
      optional: true,
      description: 'When they reached their quota for the first time.',
    },
  },
  measures: {
    rampDays: {
      measure: 'days',
      from: 'startedAt',
      to: 'quotaFirstReachedAt',
      at: 'quotaFirstReachedAt',
      where: ramped,
    },
    rampedReps: { measure: 'count', at: 'quotaFirstReachedAt', where: ramped },
  },
  notes: [
    'Reps count when they first reached the quota, whenever they started. Those who left before are in neither number.',
    'Decide whether a reduced quota of the first months counts as the quota, and keep to it.',
    'Where reaching is known by the month only, give its last day, or the days come out too few.',
  ],
});
