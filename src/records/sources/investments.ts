import { defineSource } from '../source';

/** Investments, what each cost and what it brought back. */
export const investments = defineSource({
  name: 'investments',
  title: 'Investments',
  description: 'Investments, what each cost and what it brought back.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the investment.' },
    investedAt: { type: 'date', description: 'When it was made.' },
    cost: { type: 'money', nonNegative: true, description: 'All the money put into it.' },
    returned: {
      type: 'money',
      nonNegative: true,
      description: 'All the money it brought back, before its cost is taken off.',
    },
    currency: { type: 'currency', optional: true, description: 'The currency of its amounts.' },
  },
  measures: {
    investmentCost: { measure: 'sum', of: 'cost', at: 'investedAt' },
    investmentReturn: { measure: 'sum', of: 'returned', at: 'investedAt' },
  },
  notes: [
    'Cost and return both belong to the period in which the investment was made, so that the same investments are compared. Those made lately have had little time to bring anything back.',
    'Give what came back, not the gain: 120 for 100 that grew by 20.',
  ],
});
