import { domains, find, metrics, quantities, search } from 'metricbook/catalogue';
import { describe, expect, it } from 'vitest';
import { reachable } from '../../src/site/app/reachable';

const catalogue = { language: 'en', domains, metrics, quantities, find, search };
const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name);

describe('reachable', () => {
  it('has what can be computed, and what one number more would do', () => {
    const { computable, oneAway } = reachable(catalogue, ['wonDeals', 'lostDeals']);
    expect(names(computable).sort()).toEqual(['lossRate', 'winRate']);
    const byMissing = Object.fromEntries(oneAway.map(({ name, metrics }) => [name, names(metrics)]));
    expect(byMissing['wonValue']).toEqual(['averageDealSize']);
    expect(byMissing['createdDeals']).toEqual(['closeRate']);
  });

  it('leaves out what has nothing to do with the numbers at hand', () => {
    const { oneAway } = reachable(catalogue, ['wonDeals']);
    expect(names(oneAway)).not.toContain('visitors');
    expect(reachable(catalogue, [])).toEqual({ computable: [], oneAway: [] });
  });

  it('leaves out what is at hand itself', () => {
    const { computable, oneAway } = reachable(catalogue, ['winRate', 'wonDeals', 'lostDeals']);
    expect(names(computable)).not.toContain('winRate');
    expect(oneAway.flatMap((missing) => names(missing.metrics))).not.toContain('winRate');
  });

  it('begins with the number that makes the most metrics', () => {
    const gains = reachable(catalogue, ['revenue', 'wonDeals']).oneAway.map((missing) => missing.metrics.length);
    expect(gains).toEqual([...gains].sort((left, right) => right - left));
    expect(gains[0]).toBeGreaterThan(1);
  });
});
