import { defineSource } from '../source';

/** Cash that a business paid out and took in. */
export const cashMovements = defineSource({
  name: 'cashMovements',
  title: 'Cash movements',
  description: 'Cash that a business paid out and took in.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the movement.' },
    kind: {
      type: 'category',
      values: ['spent', 'received', 'raised', 'transferred'],
      description:
        'Whether it was paid out, taken in by the business, raised from investors or lenders, or moved between own accounts.',
    },
    amount: { type: 'money', nonNegative: true, description: 'How much it was, as a positive amount.' },
    movedAt: { type: 'date', description: 'When the money left or arrived.' },
    currency: { type: 'currency', optional: true, description: 'The currency of the amount.' },
  },
  measures: {
    cashSpent: { measure: 'sum', of: 'amount', at: 'movedAt', where: { field: 'kind', equals: 'spent' } },
    cashReceived: { measure: 'sum', of: 'amount', at: 'movedAt', where: { field: 'kind', equals: 'received' } },
  },
  notes: [
    'Bank exports show payments out as negative amounts: turn the sign, and say in the kind which way the money went.',
    'Money raised and money transferred count on neither side. Loans paid back are spent.',
    'Cash counts when it moves. A bill of March that is paid in May belongs to May, and a yearly fee paid at once is spent at once.',
  ],
});
