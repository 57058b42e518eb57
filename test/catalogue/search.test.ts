import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/catalogue/create-search';
import { metrics, search } from '../../src/catalogue/index';

const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);

// Each test indexes the metrics anew.
describe('createSearch', () => {
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
    expect(names(createSearch(metrics)(words)).slice(0, 5)).toContain(expected);
  });

  it('takes a swapped letter for a better guess than another first letter', () => {
    const [first] = createSearch(metrics)('chrun');
    expect(first?.name).toMatch(/churn/i);
  });

  it('takes short words as they are', () => {
    expect(names(createSearch(metrics)('mr'))).not.toContain('monthlyRecurringRevenue');
    expect(names(createSearch(metrics)('CAX'))).not.toContain('customerAcquisitionCost');
  });

  it('asks for all words, and settles for some where no metric has all', () => {
    expect(names(createSearch(metrics)('churn revenue'))).not.toContain('winRate');
    expect(names(createSearch(metrics)('win rate zzzzzz'))).toContain('winRate');
  });

  it.each(['', ' ', 'zzzzzzzz'])('finds nothing for %o', (words) => {
    expect(createSearch(metrics)(words)).toEqual([]);
  });
});

describe('search', () => {
  it('puts the metric that goes by this very name first, once', () => {
    for (const metric of metrics) {
      for (const known of [metric.title, ...metric.aliases]) {
        const found = search(known);
        expect(found[0], known).toBe(metric);
        expect(new Set(found).size).toBe(found.length);
      }
    }
  });

  it('is the search of the whole catalogue', () => {
    expect(search('chrun')).toEqual(createSearch(metrics)('chrun'));
    expect(search('')).toEqual([]);
  });
});
