import { defineSource } from '../source';

const marketing = [
  'advertising',
  'marketing-team',
  'creative',
  'marketing-technology',
  'production',
  'tracking',
] as const;
const salesTeam = ['sales-pay', 'sales-commissions'] as const;
const selling = [...salesTeam, 'sales-technology', 'other-selling'] as const;
const technology = ['marketing-technology', 'sales-technology'] as const;
const variable = ['goods', 'sales-commissions', 'other-variable'] as const;
// With the variable ones, these are all: a cost either rises with every unit sold or does not.
const fixed = [
  ...marketing,
  'sales-pay',
  'sales-technology',
  'other-selling',
  'goods-overhead',
  'other-fixed',
] as const;

/** Costs as they were incurred, each under one heading. */
export const costs = defineSource({
  name: 'costs',
  title: 'Costs',
  description: 'Costs as they were incurred, each under one heading.',
  fields: {
    id: { type: 'id', optional: true, description: 'Names the cost.' },
    category: {
      type: 'category',
      values: [
        'advertising',
        'marketing-team',
        'creative',
        'marketing-technology',
        'production',
        'tracking',
        'sales-pay',
        'sales-commissions',
        'sales-technology',
        'other-selling',
        'goods',
        'goods-overhead',
        'other-variable',
        'other-fixed',
      ],
      description: 'What it was for.',
    },
    amount: { type: 'money', nonNegative: true, description: 'How much it was, as a positive amount.' },
    incurredAt: { type: 'date', description: 'When it was incurred, whenever it was paid.' },
    currency: { type: 'currency', optional: true, description: 'The currency of the amount.' },
  },
  measures: {
    advertisingCost: {
      measure: 'sum',
      of: 'amount',
      at: 'incurredAt',
      where: { field: 'category', equals: 'advertising' },
    },
    marketingTeamCost: {
      measure: 'sum',
      of: 'amount',
      at: 'incurredAt',
      where: { field: 'category', equals: 'marketing-team' },
    },
    salesTeamCost: { measure: 'sum', of: 'amount', at: 'incurredAt', where: { field: 'category', oneOf: salesTeam } },
    creativeCost: { measure: 'sum', of: 'amount', at: 'incurredAt', where: { field: 'category', equals: 'creative' } },
    technologyCost: { measure: 'sum', of: 'amount', at: 'incurredAt', where: { field: 'category', oneOf: technology } },
    productionCost: {
      measure: 'sum',
      of: 'amount',
      at: 'incurredAt',
      where: { field: 'category', equals: 'production' },
    },
    trackingCost: { measure: 'sum', of: 'amount', at: 'incurredAt', where: { field: 'category', equals: 'tracking' } },
    marketingSpend: { measure: 'sum', of: 'amount', at: 'incurredAt', where: { field: 'category', oneOf: marketing } },
    salesExpenses: { measure: 'sum', of: 'amount', at: 'incurredAt', where: { field: 'category', oneOf: selling } },
    priorQuarterAcquisitionSpend: {
      measure: 'sum',
      of: 'amount',
      at: 'incurredAt',
      where: { field: 'category', oneOf: [...marketing, ...selling] },
      earlier: 'quarter',
      length: 'quarter',
    },
    costOfGoodsSold: {
      measure: 'sum',
      of: 'amount',
      at: 'incurredAt',
      where: { field: 'category', oneOf: ['goods', 'goods-overhead'] },
    },
    variableCosts: { measure: 'sum', of: 'amount', at: 'incurredAt', where: { field: 'category', oneOf: variable } },
    fixedCosts: { measure: 'sum', of: 'amount', at: 'incurredAt', where: { field: 'category', oneOf: fixed } },
  },
  notes: [
    'Marketing is advertising, marketing-team, creative (design and writing by others), marketing-technology, production (of marketing material) and tracking. Selling is sales-pay, sales-commissions, sales-technology and other-selling, such as travel. Acquisition spend of the quarter before is both.',
    'The cost of goods sold is goods, which rise with every unit, and goods-overhead, which do not, such as hosting and support. Give the goods of the period in which they were sold, not that in which they were bought.',
    'Variable are goods, sales-commissions and other-variable, such as payment and shipping fees. All the others count as fixed; other-fixed is rent, administration and the like.',
    'Each cost has one category. Interest, taxes on income and loans repaid belong under none and stay out, as does what is spent on keeping customers, but for its share in other-variable or other-fixed. A credit is no negative cost: take it off the cost it belongs to.',
  ],
});
