import { describe, expect, it } from 'vitest';
import { averageOrderValue } from '../../src/index';
import { inBatches, orders, report, reportAsync, type RecordIssue, tallyAsync } from '../../src/records/index';
import { text } from './outcomes';

interface Row {
  readonly orderedAt: string;
  readonly revenue: string;
}

const rows: readonly Row[] = Array.from({ length: 5000 }, (_, index) => ({
  orderedAt: `2024-0${String(1 + (index % 3))}-15`,
  revenue: String(index),
}));
const settings = { metrics: { averageOrderValue }, every: 'month', from: '2024-01-01', to: '2024-04-01' } as const;

async function* batches(all: readonly Row[], size: number): AsyncGenerator<readonly Row[]> {
  for (let start = 0; start < all.length; start += size) yield await Promise.resolve(all.slice(start, start + size));
}

describe('rows in batches', () => {
  it.each([1, 7, 2048, 2049, 5000, 9000])('give the same report as an array, %i at a time', async (size) => {
    const wanted = JSON.stringify(report({ ...settings, sources: [orders([...rows])] }).rows);
    const result = await reportAsync({ ...settings, sources: [orders(inBatches(batches(rows, size)))] });
    expect(JSON.stringify(result.rows)).toBe(wanted);
    // The mean of 0 to 4999.
    expect(text(result.total.averageOrderValue)).toBe('2499.5');
    expect(result.records['orders']).toBe(5000);
  });

  it('can be gone through one by one', async () => {
    const found: Row[] = [];
    for await (const row of inBatches(batches(rows.slice(0, 10), 3))) found.push(row);
    expect(found).toEqual(rows.slice(0, 10));
  });

  it('arrive over time', () => {
    expect(() => report({ ...settings, sources: [orders(inBatches(batches(rows, 10)))] })).toThrow(
      'the rows of orders arrive over time: call reportAsync or tallyAsync',
    );
  });
});

describe('a function for what is refused', () => {
  const broken = rows.map((row, index) => (index % 1000 === 999 ? { ...row, revenue: '1,5' } : row));

  it('is told of each fault as it is met, and no list is kept', async () => {
    const issues: RecordIssue[] = [];
    const onInvalid = (issue: RecordIssue): void => {
      issues.push(issue);
    };
    const sources = [orders(inBatches(batches(broken, 300)))];
    const tally = await tallyAsync({ ...settings, sources, onInvalid });
    expect(issues.map(({ position }) => position)).toEqual([999, 1999, 2999, 3999, 4999]);
    expect(issues[0]).toMatchObject({ source: 'orders', field: 'revenue' });
    expect(tally.rejected).toEqual([]);
    expect(tally.records['orders']).toBe(4995);
  });

  it('may be told of more than a refusal lists', () => {
    let count = 0;
    const result = report({
      ...settings,
      sources: [orders(rows.map((row) => ({ ...row, revenue: 'x' })))],
      maxIssues: 1,
      onInvalid: () => {
        count += 1;
      },
    });
    expect(count).toBe(5000);
    expect(result.records['orders']).toBe(0);
  });
});
