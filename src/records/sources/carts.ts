import { defineSource } from '../source';

/** Shopping carts: when they were filled, and whether they became an order. */
export const carts = defineSource({
  name: 'carts',
  title: 'Carts',
  description: 'Shopping carts: when they were filled, and whether they became an order.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the cart.' },
    createdAt: { type: 'date', description: 'When it received its first item.' },
    completedAt: { type: 'date', optional: true, description: 'When it became an order.' },
  },
  measures: {
    createdCarts: { measure: 'count', at: 'createdAt' },
    completedCarts: { measure: 'count', at: 'createdAt', where: { not: { field: 'completedAt', isNull: true } } },
  },
  notes: [
    'An order is counted with the cart of the day it was filled, also where it was paid for weeks later. So the abandonment of the last days still falls.',
    'Many shops open an empty cart for each visitor: leave those out.',
  ],
});
