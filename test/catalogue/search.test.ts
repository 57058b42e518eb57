import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Catalogue from '../../src/catalogue/index';

const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);

describe('search', () => {
  // The index is made when it is first used: each test has one of its own.
  let catalogue: typeof Catalogue;
  beforeEach(async () => {
    vi.resetModules();
    catalogue = await import('../../src/catalogue/index');
  });

  it.each([
    ['win rate', 'winRate'],
    ['CAC', 'customerAcquisitionCost'],
    ['chrun', 'customerChurnRate'],
    ['aquisition cost', 'customerAcquisitionCost'],
    ['net promotor', 'netPromoterScore'],
    ['quota attainmnt', 'quotaAttainment'],
    ['recurring rev', 'annualRecurringRevenue'],
    ['email opn rate', 'emailOpenRate'],
    ['lost deals', 'lossRate'],
    ['CHRUN', 'customerChurnRate'],
    ['abandon', 'cartAbandonmentRate'],
    ['detractors', 'netPromoterScore'],
    ['cancellations downgrades', 'grossMrrChurnRate'],
    ['speed lead', 'leadResponseTime'],
  ])('%s has %s among the first five', (words, expected) => {
    expect(names(catalogue.search(words)).slice(0, 5)).toContain(expected);
  });

  it('puts the metric that goes by this very name first, once', () => {
    for (const metric of catalogue.metrics) {
      for (const known of [metric.title, ...metric.aliases]) {
        const found = catalogue.search(known);
        expect(found[0], known).toBe(metric);
        expect(new Set(found).size).toBe(found.length);
      }
    }
  });

  it('takes a swapped letter for a better guess than another first letter', () => {
    const [first] = catalogue.search('chrun');
    expect(first?.name).toMatch(/churn/i);
  });

  it('takes short words as they are', () => {
    expect(names(catalogue.search('mr'))).not.toContain('monthlyRecurringRevenue');
    expect(names(catalogue.search('CAX'))).not.toContain('customerAcquisitionCost');
  });

  it('asks for all words, and settles for some where no metric has all', () => {
    expect(names(catalogue.search('churn revenue'))).not.toContain('winRate');
    expect(names(catalogue.search('win rate zzzzzz'))).toContain('winRate');
  });

  it.each(['', ' ', 'zzzzzzzz'])('finds nothing for %o', (words) => {
    expect(catalogue.search(words)).toEqual([]);
  });
});
