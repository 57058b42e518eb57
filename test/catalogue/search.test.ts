import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/catalogue/create-search';
import { englishSearchWords } from '../../src/catalogue/english-search-words';
import { metrics, search } from '../../src/catalogue/index';
import { type MetricInfo, winRate } from '../../src/index';

const inEnglish = (words: string): readonly MetricInfo[] => createSearch(metrics, englishSearchWords)(words);
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
    expect(names(inEnglish(words)).slice(0, 5)).toContain(expected);
  });

  it('takes a swapped letter for a better guess than another first letter', () => {
    const [first] = inEnglish('chrun');
    expect(first?.name).toMatch(/churn/i);
  });

  it('takes short words as they are', () => {
    expect(names(inEnglish('mr'))).not.toContain('monthlyRecurringRevenue');
    expect(names(inEnglish('CAX'))).not.toContain('customerAcquisitionCost');
  });

  it('asks for all words, and settles for some where no metric has all', () => {
    expect(names(inEnglish('churn revenue'))).not.toContain('winRate');
    expect(names(inEnglish('win rate zzzzzz'))).toContain('winRate');
  });

  it.each(['', ' ', 'zzzzzzzz'])('finds nothing for %o', (words) => {
    expect(inEnglish(words)).toEqual([]);
  });
});

describe('the words of a language', () => {
  const titled = (title: string): MetricInfo => ({
    ...(winRate as MetricInfo),
    ...{ name: title, title, aliases: [], description: '', inputs: {} },
  });
  const list = ['Trial length', 'Train length', 'Closed deals', 'Churn', 'What remains'].map(titled);
  const language = {
    ignored: 'how many what',
    endings: '(?<=.{4})(?:s|es|ed|ing)',
    meant: { 'churn remains': 'leav quit', trial: 'test' },
  };
  const found = (words: string): readonly string[] => createSearch(list, language)(words).map(({ title }) => title);

  it.each([
    // A word that is known is no typing error of another one.
    ['trial', ['Trial length']],
    ['triel', ['Trial length']],
    ['closing deal', ['Closed deals']],
    ['CLOSES', ['Closed deals']],
    // What is left of a short word would be too little.
    ['deing', []],
    ['how many deals', ['Closed deals']],
    ['what', ['What remains']],
    ['leaving', ['Churn', 'What remains']],
    ['quits', ['Churn', 'What remains']],
    ['how many leave', ['Churn', 'What remains']],
    ['length tests', ['Trial length']],
    ['leave tests', ['Churn', 'Trial length', 'What remains']],
  ])('%j finds %j', (words, expected) => {
    expect([...found(words)].sort()).toEqual([...expected].sort());
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
    expect(search('chrun')).toEqual(inEnglish('chrun'));
    expect(search('')).toEqual([]);
  });
});
