import { defineSource } from '../source';

const hasEnd = { not: { field: 'endsAt', isNull: true } } as const;

/** Contracts with customers: their terms, the licences in them, and whether they were renewed. */
export const contracts = defineSource({
  name: 'contracts',
  title: 'Contracts',
  description: 'Contracts with customers: their terms, the licences in them, and whether they were renewed.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the term of the contract: two terms have two names.' },
    startedAt: { type: 'date', description: 'When the term started.' },
    endsAt: { type: 'date', optional: true, description: 'When the term ends; none for a contract without an end.' },
    licences: { type: 'count', optional: true, description: 'How many licences or seats it pays for.' },
    renewed: { type: 'flag', optional: true, description: 'Whether it was renewed, early or in time.' },
  },
  measures: {
    contractsUpForRenewal: { measure: 'count', at: 'endsAt', where: hasEnd },
    renewedContracts: {
      measure: 'count',
      at: 'endsAt',
      where: { and: [hasEnd, { field: 'renewed', equals: true }] },
    },
    activeLicences: { measure: 'sum', of: 'licences', during: { from: 'startedAt', until: 'endsAt' } },
  },
  notes: [
    'Each term is a record: a renewed contract ends, and a new record goes on from there. Where a system moves the end of the one record instead, the renewals of the past cannot be seen.',
    'The licences count up to the end, and no longer in its day or instant. For a term that runs through 31 December, an end of 1 January places the renewal in January, and one of 31 December takes the licences off before the year is over.',
    'Leave out trials. For a contract cancelled before its term is over, give the day on which it really ended.',
  ],
});
