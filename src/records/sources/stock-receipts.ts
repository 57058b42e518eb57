import { defineSource } from '../source';

/** Goods that came in from suppliers. */
export const stockReceipts = defineSource({
  name: 'stockReceipts',
  title: 'Stock receipts',
  description: 'Goods that came in from suppliers.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the receipt.' },
    receivedAt: { type: 'date', description: 'When the goods came in.' },
    units: { type: 'amount', description: 'How much came in, in the same measure as what is sold.' },
  },
  measures: {
    unitsReceived: { measure: 'sum', of: 'units', at: 'receivedAt' },
  },
  notes: [
    'Leave out goods that customers sent back and goods moved between own stores.',
    'Give what arrived and not what was ordered. A pack of twelve is twelve units where single ones are sold.',
  ],
});
