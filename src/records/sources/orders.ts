import { defineSource } from '../source';

const sales = { measure: 'sum', of: 'revenue', at: 'orderedAt' } as const;

// An amount without a date is a refund too, and is refused for the lack of it; an amount of 0 is what many systems
// write where nothing was paid back.
const isRefunded = {
  not: {
    and: [
      { field: 'refundedAt', isNull: true },
      {
        or: [
          { field: 'refundedAmount', isNull: true },
          { field: 'refundedAmount', atMost: 0 },
        ],
      },
    ],
  },
} as const;
const refunds = { measure: 'sum', of: 'refundedAmount', negative: true, at: 'refundedAt', where: isRefunded } as const;

/** Orders of a shop: who bought, when, for how much, and what was paid back. */
export const orders = defineSource({
  name: 'orders',
  title: 'Orders',
  description: 'Orders of a shop: who bought, when, for how much, and what was paid back.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the order.' },
    customer: { type: 'key', optional: true, description: 'Who bought.' },
    orderedAt: { type: 'date', description: 'When the order was placed.' },
    revenue: {
      type: 'money',
      nonNegative: true,
      optional: true,
      description: 'What it brings after discounts, without sales tax and before refunds.',
    },
    units: { type: 'amount', optional: true, description: 'How much was sold, in pieces or by weight or volume.' },
    cost: { type: 'money', nonNegative: true, optional: true, description: 'What the goods in it cost the shop.' },
    refundedAt: {
      type: 'date',
      optional: true,
      absent: 'No order was paid back.',
      description: 'When it was paid back, in full or in part.',
    },
    refundedAmount: {
      type: 'money',
      nonNegative: true,
      optional: true,
      absent: 'No order was paid back.',
      description: 'What was paid back of its revenue, as a positive amount.',
    },
    currency: { type: 'currency', optional: true, description: 'The currency of its amounts.' },
  },
  measures: {
    orders: { measure: 'count', at: 'orderedAt' },
    orderRevenue: sales,
    unitsSold: { measure: 'sum', of: 'units', at: 'orderedAt' },
    costOfGoodsSold: { measure: 'sum', of: 'cost', at: 'orderedAt' },
    refundedOrders: { measure: 'count', at: 'refundedAt', where: isRefunded },
    customers: { measure: 'distinct', of: 'customer', at: 'orderedAt' },
    repeatCustomers: { measure: 'distinct', of: 'customer', only: { records: 2 }, at: 'orderedAt' },
    newCustomers: { measure: 'distinct', of: 'customer', only: 'new', at: 'orderedAt' },
    newCustomerRevenue: { measure: 'sum by', of: 'revenue', by: 'customer', only: 'new', at: 'orderedAt' },
    existingCustomerRevenue: { measure: 'sum by', of: 'revenue', by: 'customer', only: 'existing', at: 'orderedAt' },
    revenue: [sales, refunds],
    quarterRevenue: [
      { ...sales, length: 'quarter' },
      { ...refunds, length: 'quarter' },
    ],
    priorMonthRevenue: [
      { ...sales, earlier: 'month', length: 'month' },
      { ...refunds, earlier: 'month', length: 'month' },
    ],
    priorQuarterRevenue: [
      { ...sales, earlier: 'quarter', length: 'quarter' },
      { ...refunds, earlier: 'quarter', length: 'quarter' },
    ],
    priorYearRevenue: [
      { ...sales, earlier: 'year' },
      { ...refunds, earlier: 'year' },
    ],
  },
  notes: [
    'Many systems keep the total with tax and shipping. Sales tax is never revenue; decide whether shipping is, and keep to it.',
    'Leave out cancelled orders, test orders and carts that were never paid, or they count as sales.',
    'A refund is taken off the revenue of the period in which it was paid back. Order revenue and the revenue of new and existing customers are before refunds. An order paid back in several parts has room for one date only: give each part as a revenue entry instead.',
    'A customer is new with the first order in the records, so give the whole history and not just the periods looked at. The customers of the months do not add up to those of the year.',
  ],
});
