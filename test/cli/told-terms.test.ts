import { expect, it } from 'vitest';
import type { Filter, Term } from 'metricbook/records';
import { toldTerms } from '../../src/cli/report/told-terms';

// The one column that is not there.
const isAbsent = (field: string): boolean => field === 'refundedAt';

const missing: Filter = { field: 'refundedAt', isNull: true };
const there: Filter = { field: 'outcome', equals: 'won' };
const other: Filter = { field: 'stage', equals: 'late' };
const within: Filter = { hours: { from: 'orderedAt', to: 'closedAt' }, atMost: 4 };
const counted = (where: Filter) => ({ measure: 'count', at: 'orderedAt', where }) as const;
const all = { measure: 'count', at: 'orderedAt' } as const;

it.each<[string, Filter, readonly object[]]>([
  ['a value of a column', there, [counted(there)]],
  ['a value of the column that is not there', { field: 'refundedAt', equals: 'x' }, []],
  ['that the column is empty', missing, [all]],
  ['that the column is not empty', { not: missing }, []],
  ['not a value of a column', { not: there }, [counted({ not: there })]],
  ['not not a value of the column that is not there', { not: { field: 'refundedAt', equals: 'x' } }, [all]],
  ['both, of which one never is', { and: [there, { not: missing }] }, []],
  ['both, of which one always is', { and: [there, missing] }, [counted(there)]],
  ['both, which always are', { and: [missing, missing] }, [all]],
  ['three, of which one always is', { and: [there, missing, other] }, [counted({ and: [there, other] })]],
  ['either, of which one never is', { or: [there, { not: missing }] }, [counted(there)]],
  ['either, of which one always is', { or: [there, missing] }, [all]],
  ['either, of which none ever is', { or: [{ not: missing }, { field: 'refundedAt', equals: 'x' }] }, []],
  ['three, of which one never is', { or: [there, { not: missing }, other] }, [counted({ or: [there, other] })]],
  ['a time since the column', { hours: { from: 'refundedAt', to: 'orderedAt' }, atMost: 4 }, []],
  ['a time between columns', within, [counted(within)]],
])('what is counted under %s', (_, where, expected) => {
  expect(toldTerms(counted(where), isAbsent)).toEqual(expected);
});

const paidBack = { measure: 'count', at: 'refundedAt', where: { not: missing } } as const;

it('is what the other terms tell, where one is always zero', () => {
  expect(toldTerms(paidBack, isAbsent)).toEqual([]);
  expect(toldTerms([all, paidBack], isAbsent)).toEqual([all]);
});

it.each<[string, Term]>([
  ['the date', { measure: 'count', at: 'refundedAt', where: there }],
  ['the date of all', { measure: 'count', at: 'refundedAt' }],
  ['the sum', { measure: 'sum', of: 'refundedAt', at: 'orderedAt' }],
])('is not known, where records would be refused for the lack of %s', (_, term) => {
  expect(toldTerms(term, isAbsent)).toBeUndefined();
  expect(toldTerms([all, term], isAbsent)).toBeUndefined();
});
