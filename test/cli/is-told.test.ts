import { expect, it } from 'vitest';
import type { Filter, Measure } from 'metricbook/records';
import { isTold } from '../../src/cli/report/is-told';

// The one column that is not there.
const isAbsent = (field: string): boolean => field === 'refundedAt';

const missing: Filter = { field: 'refundedAt', isNull: true };
const there: Filter = { field: 'outcome', equals: 'won' };
const counted = (where: Filter): Measure => ({ measure: 'count', at: 'orderedAt', where });

it.each<[string, Filter, boolean]>([
  ['a value of a column', there, true],
  ['a value of the column that is not there', { field: 'refundedAt', equals: 'x' }, false],
  ['that the column is empty', missing, true],
  ['that the column is not empty', { not: missing }, false],
  ['not a value of a column', { not: there }, true],
  ['both, of which one never is', { and: [there, { not: missing }] }, false],
  ['both, of which one always is', { and: [there, missing] }, true],
  ['either, of which one never is', { or: [there, { not: missing }] }, true],
  ['either, of which none ever is', { or: [{ not: missing }, { field: 'refundedAt', equals: 'x' }] }, false],
  ['a time since the column', { hours: { from: 'refundedAt', to: 'orderedAt' }, atMost: 4 }, false],
  ['a time between columns', { hours: { from: 'orderedAt', to: 'closedAt' }, atMost: 4 }, true],
])('what is counted under %s', (_, where, told) => {
  expect(isTold(counted(where), isAbsent)).toBe(told);
});

it('is told by one of several terms', () => {
  const refunds: Measure = { measure: 'count', at: 'refundedAt' };
  const sales: Measure = { measure: 'count', at: 'orderedAt' };
  expect(isTold(refunds, isAbsent)).toBe(false);
  expect(isTold([sales, refunds] as Measure, isAbsent)).toBe(true);
});
