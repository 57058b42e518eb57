import { describe, expect, it } from 'vitest';
import { deals, describeMeasure, type Filter, type Measure, orders, subscriptions } from '../../src/records/index';

const count = { measure: 'count', at: 'paidAt' } as const;

describe('a measure in words', () => {
  it.each<[string, Measure]>([
    ['number of records, by paidAt', count],
    ['number of records, by paidAt, one quarter earlier', { ...count, earlier: 'quarter' }],
    ['number of records, by paidAt, in periods of a month', { ...count, length: 'month' }],
    [
      'number of records, by paidAt, one month earlier, in periods of a month',
      { ...count, earlier: 'month', length: 'month' },
    ],
    [
      'number of records, from joinedAt until leftAt',
      { measure: 'count', during: { from: 'joinedAt', until: 'leftAt' } },
    ],
    [
      'number of records, from joinedAt until leftAt, or without an end where state is open',
      { measure: 'count', during: { from: 'joinedAt', until: 'leftAt', unended: { field: 'state', equals: 'open' } } },
    ],
    ['sum of amount, by paidAt', { measure: 'sum', of: 'amount', at: 'paidAt' }],
    ['sum of amount × rate, by paidAt', { measure: 'sum', of: 'amount', times: 'rate', at: 'paidAt' }],
    ['days from a to b, by paidAt', { measure: 'days', from: 'a', to: 'b', at: 'paidAt' }],
    ['hours from a to b, by paidAt', { measure: 'hours', from: 'a', to: 'b', at: 'paidAt' }],
    ['different user, by paidAt', { measure: 'distinct', of: 'user', at: 'paidAt' }],
    ['different user, from a until b', { measure: 'distinct', of: 'user', during: { from: 'a', until: 'b' } }],
    [
      'different user whose first record of all lies in the period, by paidAt',
      { measure: 'distinct', of: 'user', only: 'new', at: 'paidAt' },
    ],
    [
      'different user whose first record of all lies before the period, by paidAt',
      { measure: 'distinct', of: 'user', only: 'existing', at: 'paidAt' },
    ],
    [
      'different user with at least 3 records in the period, by paidAt',
      { measure: 'distinct', of: 'user', only: { records: 3 }, at: 'paidAt' },
    ],
    [
      'different rep whose won comes up to the quota, by paidAt',
      { measure: 'distinct', of: 'rep', only: { sum: 'won', reaches: 'quota' }, at: 'paidAt' },
    ],
    [
      'different user in a day, averaged over the days of the period, by paidAt',
      { measure: 'daily average', of: 'user', at: 'paidAt' },
    ],
    [
      'sum of amount for each user whose first record of all lies in the period, by paidAt',
      { measure: 'sum by', of: 'amount', by: 'user', only: 'new', at: 'paidAt' },
    ],
    [
      'sum of amount for each user whose first record of all lies before the period, by paidAt',
      { measure: 'sum by', of: 'amount', by: 'user', only: 'existing', at: 'paidAt' },
    ],
    [
      'sum of amount for the 10 user with the largest sums, by paidAt',
      { measure: 'sum by', of: 'amount', by: 'user', only: { top: 10 }, at: 'paidAt' },
    ],
    [
      'sum of amount, by paidAt; less sum of back, by backAt; plus number of records, by paidAt',
      [
        { measure: 'sum', of: 'amount', at: 'paidAt' },
        { measure: 'sum', of: 'back', negative: true, at: 'backAt' },
        count,
      ],
    ],
  ])('is "%s"', (words, measure) => {
    expect(describeMeasure(measure)).toBe(words);
  });

  it('takes off where it begins', () => {
    expect(describeMeasure([{ measure: 'sum', of: 'back', negative: true, at: 'backAt' }])).toContain('less');
  });

  const field = 'x';
  const isA: Filter = { field, equals: 'a' };
  it.each<[string, Filter]>([
    ['x is a', isA],
    ['x is true', { field, equals: true }],
    ['x is 0', { field, equals: 0 }],
    ['x is a or b', { field, oneOf: ['a', 'b'] }],
    ['x is at least 1.5', { field, atLeast: 1.5 }],
    ['x is at most -1', { field, atMost: -1 }],
    ['x is empty', { field, isNull: true }],
    ['x is there', { not: { field, isNull: true } }],
    ['x is not a', { not: isA }],
    ['x is none of a, b', { not: { field, oneOf: ['a', 'b'] } }],
    ['not (x is at least 1)', { not: { field, atLeast: 1 } }],
    ['not (x is not a)', { not: { not: isA } }],
    ['at most 24 hours pass from a to b', { hours: { from: 'a', to: 'b' }, atMost: 24 }],
    ['x is a and y is empty', { and: [isA, { field: 'y', isNull: true }] }],
    ['x is a or y is empty', { or: [isA, { field: 'y', isNull: true }] }],
    ['x is a and (x is a or x is a) and x is not a', { and: [isA, { or: [isA, isA] }, { not: isA }] }],
    ['(x is a and x is a) or not (x is a and x is a)', { or: [{ and: [isA, isA] }, { not: { and: [isA, isA] } }] }],
  ])('counts where %s', (words, where) => {
    expect(describeMeasure({ ...count, where })).toBe(`number of records where ${words}, by paidAt`);
  });

  it('is that of the sources', () => {
    expect(describeMeasure(deals.measures['wonDeals'] as Measure)).toBe(
      'number of records where outcome is won, by closedAt',
    );
    expect(describeMeasure(deals.measures['weightedPipeline'] as Measure)).toBe(
      'sum of value × probability, from createdAt until closedAt, or without an end where outcome is open',
    );
    expect(describeMeasure(orders.measures['repeatCustomers'] as Measure)).toBe(
      'different customer with at least 2 records in the period, by orderedAt',
    );
    const words = Object.entries({
      mrrAtEnd: 'amount a month less discount',
      seats: 'sum of quantity',
      customersAtStart: 'different customer who pays',
      formerCustomers: 'different customer who paid before and pays no longer',
      newMrr: 'what each customer who came for the first time pays a month at the end',
      contractionMrr: 'what each customer who stayed pays less a month at the end than at the start',
      lostCustomers: 'how many times any customer left',
    });
    for (const [quantity, what] of words) {
      expect(describeMeasure(subscriptions.measures[quantity] as Measure)).toBe(
        `${what} where kind is none of trial, one-time, usage, from startedAt until endedAt`,
      );
    }
    const early = subscriptions(
      [] as { customer: string; startedAt: string }[],
      {},
      { settings: { churnWhenCancelled: true } },
    );
    expect(describeMeasure(early.measures['churnedMrr'] as Measure)).toMatch(/until endedAt or cancelledAt$/);
  });
});
