import { defineSource } from '../source';

const all = { measure: 'sum', of: 'amount', at: 'recognisedAt' } as const;

/** Revenue as it was recognised: lines of invoices or of a ledger. */
export const revenueEntries = defineSource({
  name: 'revenueEntries',
  title: 'Revenue entries',
  description: 'Revenue as it was recognised: lines of invoices or of a ledger.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the entry.' },
    customer: { type: 'key', optional: true, description: 'Whom the revenue came from.' },
    amount: {
      type: 'money',
      description: 'How much it is after discounts and without sales tax; negative for refunds and credit notes.',
    },
    recognisedAt: { type: 'date', description: 'When it was earned.' },
    recurring: {
      type: 'flag',
      optional: true,
      description: 'Whether it repeats under a subscription or contract.',
    },
    currency: { type: 'currency', optional: true, description: 'The currency of the amount.' },
  },
  settings: {
    /** How many customers the largest ones are. */
    topCustomers: 10,
  },
  measures: ({ topCustomers }) => ({
    revenue: all,
    recurringRevenue: { ...all, where: { field: 'recurring', equals: true } },
    // Someone who only got money back in the period has not bought in it.
    customers: {
      measure: 'distinct',
      of: 'customer',
      at: 'recognisedAt',
      where: { not: { field: 'amount', atMost: 0 } },
    },
    newCustomerRevenue: { measure: 'sum by', of: 'amount', by: 'customer', only: 'new', at: 'recognisedAt' },
    existingCustomerRevenue: { measure: 'sum by', of: 'amount', by: 'customer', only: 'existing', at: 'recognisedAt' },
    topCustomerRevenue: {
      measure: 'sum by',
      of: 'amount',
      by: 'customer',
      only: { top: topCustomers },
      at: 'recognisedAt',
    },
    quarterRevenue: { ...all, length: 'quarter' },
    priorMonthRevenue: { ...all, earlier: 'month', length: 'month' },
    priorQuarterRevenue: { ...all, earlier: 'quarter', length: 'quarter' },
    priorYearRevenue: { ...all, earlier: 'year' },
  }),
  notes: [
    'Revenue is recognised when it is earned. A yearly fee invoiced in January is twelve entries, one a month; entered as one, it makes a peak in January.',
    'Refunds and credit notes are entries of their own with a negative amount, on the day they were granted. Sales tax is never revenue.',
    'A customer is new with the first entry in the records, so give the whole history and not just the periods looked at. The customers of the months do not add up to those of the year.',
    'Give the firm as the customer, not the person or the branch, where the concentration on few customers matters.',
  ],
});
