import { describe, expect, it } from 'vitest';
import { repeatPurchaseRate, visitVolume } from '../../src/index';
import { report, visits } from '../../src/records/index';
import { column } from './outcomes';

type Value = string | number | boolean | null | undefined;

const visit = (region: Value, plan?: Value) => ({ startedAt: '2024-01-05', region, plan });

describe('segments', () => {
  it('come in order: numbers by size, then texts, then false and true, then none', () => {
    const values = [true, 'b', null, 10, '10', false, 9, 'B', -1, '', undefined, 'b', 0.5];
    const { rows } = report({
      metrics: { visitVolume },
      sources: [visits(values.map((value) => visit(value)))],
      by: ['region'],
    });
    expect(rows.map(({ region }) => region)).toEqual([-1, 0.5, 9, 10, '10', 'B', 'b', false, true, null]);
    // Whatever says nothing is one segment, and so are the two of "b".
    expect(column(rows, 'visitVolume')).toEqual(['1', '1', '1', '1', '1', '1', '2', '1', '1', '3']);
  });

  it('of two columns are ordered by the first, then by the second', () => {
    const given = [visit('b', 1), visit('a', 2), visit('b', null), visit('a', 1), visit(null, 0), visit('a', 2)];
    const { rows } = report({ metrics: { visitVolume }, sources: [visits(given)], by: ['region', 'plan'] });
    expect(rows.map(({ region, plan }) => [region, plan])).toEqual([
      ['a', 1],
      ['a', 2],
      ['b', 1],
      ['b', null],
      [null, 0],
    ]);
    expect(column(rows, 'visitVolume')).toEqual(['1', '2', '1', '1', '1']);
  });

  it('of three columns are told apart', () => {
    const given = Array.from({ length: 4000 }, (_, index) => ({
      ...visit(index % 2, index % 3),
      device: ['phone', 'desk'][index % 4 < 2 ? 0 : 1],
    }));
    const { rows } = report({ metrics: { visitVolume }, sources: [visits(given)], by: ['region', 'plan', 'device'] });
    expect(rows).toHaveLength(12);
    // The index has one remainder of 12 in each: 333 full rounds and the first four once more.
    const counts = column(rows, 'visitVolume').toSorted();
    expect(counts).toEqual([...Array<string>(8).fill('333'), ...Array<string>(4).fill('334')]);
  });

  it('are there in every period', () => {
    const given = [visit('a'), { ...visit('b'), startedAt: '2024-02-05' }];
    const { rows, periodTotals } = report({
      metrics: { visitVolume },
      sources: [visits(given)],
      by: ['region'],
      every: 'month',
    });
    expect(rows.map(({ period, region }) => `${period.label} ${String(region)}`)).toEqual([
      '2024-01 a',
      '2024-01 b',
      '2024-02 a',
      '2024-02 b',
    ]);
    expect(column(rows, 'visitVolume')).toEqual(['1', '0', '0', '1']);
    expect(column(periodTotals, 'visitVolume')).toEqual(['1', '1']);
  });

  it('are none without records', () => {
    const { rows, segmentTotals, periodTotals } = report({
      metrics: { visitVolume },
      sources: [visits([visit('a')].slice(1))],
      by: ['region'],
    });
    expect([rows, segmentTotals]).toEqual([[], []]);
    expect(column(periodTotals, 'visitVolume')).toEqual(['0']);
  });
});

describe('numbers that contradict each other', () => {
  it('give no value, and say why', () => {
    const given = { repeatCustomers: 3, customers: 2 };
    const { total, detail } = report({ metrics: { repeatPurchaseRate }, sources: [], given });
    expect(total).toMatchObject({
      repeatPurchaseRate: null,
      reasons: { repeatPurchaseRate: 'repeatCustomers must be at most customers (received 3 and 2)' },
    });
    expect(detail(total, 'repeatPurchaseRate').explanation).toBeUndefined();
  });
});
