import { defineSource } from '../source';

/** Uses of marketing material by sales reps: one record each time a piece was used. */
export const collateralUses = defineSource({
  name: 'collateralUses',
  title: 'Collateral uses',
  description: 'Uses of marketing material by sales reps: one record each time a piece was used.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the use.' },
    piece: { type: 'key', description: 'The brochure, case study or other piece that was used.' },
    usedAt: { type: 'date', description: 'When it was used.' },
  },
  measures: {
    collateralUsed: { measure: 'distinct', of: 'piece', at: 'usedAt' },
  },
  notes: [
    'A new version of a piece is the same piece: give both under one name.',
    'Leave out the uses of those who made it. The pieces used in the months do not add up to those of the year.',
  ],
});
