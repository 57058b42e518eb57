import { defineSource } from '../source';

/** Checkouts: when shoppers started one, and whether it became an order. */
export const checkouts = defineSource({
  name: 'checkouts',
  title: 'Checkouts',
  description: 'Checkouts: when shoppers started one, and whether it became an order.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the checkout.' },
    startedAt: { type: 'date', description: 'When the shopper went on from the cart to the checkout.' },
    completedAt: { type: 'date', optional: true, description: 'When it became an order.' },
  },
  measures: {
    startedCheckouts: { measure: 'count', at: 'startedAt' },
    completedCheckouts: { measure: 'count', at: 'startedAt', where: { not: { field: 'completedAt', isNull: true } } },
  },
  notes: [
    'An order is counted with the checkout it came from, on the day that this was started.',
    'Systems differ in when a checkout starts: at its first page, or only once an email address is known. The later, the fewer are abandoned.',
    'A checkout reloaded or taken up again is one record, not two.',
  ],
});
