import { defineSource } from '../source';

/** Sales opportunities: what became of them, when, and what they are worth. */
export const deals = defineSource({
  name: 'deals',
  title: 'Deals',
  description: 'Sales opportunities: what became of them, when, and what they are worth.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the deal.' },
    outcome: { type: 'category', values: ['won', 'lost', 'open'], description: 'What became of the deal.' },
    value: { type: 'money', nonNegative: true, optional: true, description: 'What the deal brings, or would bring.' },
    listValue: {
      type: 'money',
      nonNegative: true,
      optional: true,
      description: 'What it would bring at the prices of the price list.',
    },
    probability: { type: 'share', optional: true, description: 'How likely it is to be won: 0.25 for 25 %.' },
    lateStage: {
      type: 'flag',
      optional: true,
      description: 'Whether it is past the first stage of the sales process.',
    },
    currency: { type: 'currency', optional: true, description: 'The currency of its values.' },
    createdAt: { type: 'date', description: 'When the deal was opened.' },
    closedAt: { type: 'date', optional: true, description: 'When it was won or lost.' },
  },
  measures: {
    createdDeals: { measure: 'count', at: 'createdAt' },
    wonDeals: { measure: 'count', at: 'closedAt', where: { field: 'outcome', equals: 'won' } },
    lostDeals: { measure: 'count', at: 'closedAt', where: { field: 'outcome', equals: 'lost' } },
    wonValue: { measure: 'sum', of: 'value', at: 'closedAt', where: { field: 'outcome', equals: 'won' } },
    lostValue: { measure: 'sum', of: 'value', at: 'closedAt', where: { field: 'outcome', equals: 'lost' } },
    listValue: { measure: 'sum', of: 'listValue', at: 'closedAt', where: { field: 'outcome', equals: 'won' } },
    wonCycleDays: {
      measure: 'days',
      from: 'createdAt',
      to: 'closedAt',
      at: 'closedAt',
      where: { field: 'outcome', equals: 'won' },
    },
    openDeals: {
      measure: 'count',
      during: { from: 'createdAt', until: 'closedAt', unended: { field: 'outcome', equals: 'open' } },
    },
    openPipelineValue: {
      measure: 'sum',
      of: 'value',
      during: { from: 'createdAt', until: 'closedAt', unended: { field: 'outcome', equals: 'open' } },
    },
    lateStagePipelineValue: {
      measure: 'sum',
      of: 'value',
      during: { from: 'createdAt', until: 'closedAt', unended: { field: 'outcome', equals: 'open' } },
      where: { field: 'lateStage', equals: true },
    },
    weightedPipeline: {
      measure: 'sum',
      of: 'value',
      times: 'probability',
      during: { from: 'createdAt', until: 'closedAt', unended: { field: 'outcome', equals: 'open' } },
    },
  },
  notes: [
    'For an open deal, many systems keep the expected date in the column of the closing date. It is left aside: an open deal is open.',
    'The pipeline of an earlier day is made of the deals that were open then, at the value, stage and probability they have in the records now. Systems that keep no history cannot tell what these were on that day.',
    'The cycle runs in days of the calendar in the time zone of the report: from noon to noon is one day, also where the clocks change.',
  ],
});
