import { defineSource } from '../source';

// A rep without anything to reach would always have reached it.
const hasQuota = { not: { field: 'quota', atMost: 0 } } as const;

/** Quotas of sales reps: what each was to win in a term, what they won and what was forecast. */
export const quotas = defineSource({
  name: 'quotas',
  title: 'Quotas',
  description: 'Quotas of sales reps: what each was to win in a term, what they won and what was forecast.',
  fields: {
    rep: { type: 'key', optional: true, description: 'Whose quota it is.' },
    startsAt: { type: 'date', description: 'When the term of the quota starts.' },
    quota: { type: 'money', nonNegative: true, description: 'The value of deals to be won in the term.' },
    won: { type: 'money', optional: true, description: 'The value of the deals won in the term, less credits.' },
    forecast: {
      type: 'money',
      nonNegative: true,
      optional: true,
      description: 'The value of deals predicted for the term, including what was already won in it.',
    },
    currency: { type: 'currency', optional: true, description: 'The currency of its amounts.' },
  },
  measures: {
    quota: { measure: 'sum', of: 'quota', at: 'startsAt' },
    forecastValue: { measure: 'sum', of: 'forecast', at: 'startsAt' },
    reps: { measure: 'distinct', of: 'rep', at: 'startsAt', where: hasQuota },
    repsAtQuota: {
      measure: 'distinct',
      of: 'rep',
      only: { sum: 'won', reaches: 'quota' },
      at: 'startsAt',
      where: hasQuota,
    },
  },
  notes: [
    'A quota belongs to the period in which its term starts. Ask for periods at least as long as the terms: a quota of a quarter stands in the first of its months alone.',
    'Give the quotas of the reps or those of their teams, not both: the one contains the other. A company whose teams and reps have different sums has to choose.',
    'Over several terms, a rep is at quota whose wins come up to the quotas of all of them together. So the reps at quota of the months do not add up to those of the year.',
    'Reps are those with a quota above zero.',
  ],
});
