import { domains, find, metrics, quantities, search, translate } from 'metricbook/catalogue';
import { pl } from 'metricbook/locales/pl';
import { ru } from 'metricbook/locales/ru';
import { describe, expect, it } from 'vitest';
import { isFoundHere, searchMetrics } from '../../src/site/app/search-metrics';

const english = { language: 'en', domains, metrics, quantities, find, search };
const russian = translate(ru);
const polish = translate(pl);

describe('isFoundHere', () => {
  it.each([
    ['churn', english, true],
    ['chu', english, true],
    ['CAC', english, true],
    ['customers at start', english, true],
    ['chrun', english, false],
    ['отток', english, false],
    ['отток', russian, true],
    ['учет', russian, true],
    ['koszt pozyskania', english, false],
    ['KOSZT pozysk', polish, true],
    ['wspolczynnik wygranych', polish, true],
  ])('%s', (words, catalogue, expected) => {
    expect(isFoundHere(words, catalogue)).toBe(expected);
  });
});

describe('searchMetrics', () => {
  it.each([
    ['отток клиентов', 'customerChurnRate', 'ru'],
    ['koszt pozyskania klienta', 'customerAcquisitionCost', 'pl'],
    ['współczynnik wygranych', 'winRate', 'pl'],
  ])('finds %s on the English page', (words, name, language) => {
    const [first] = searchMetrics(words, english, [russian, polish]);
    expect(first?.metric).toBe(find(name));
    expect(first?.elsewhere?.language).toBe(language);
    const there = language === 'ru' ? russian : polish;
    expect(first?.elsewhere?.title).toBe(there.find(name)?.title);
  });

  it('keeps to the language where the others know no more of the words', () => {
    for (const words of ['chrun', 'churn', 'pipline coverage', 'win rate']) {
      const found = searchMetrics(words, english, [russian, polish]);
      expect(found).toEqual(search(words).map((metric) => ({ metric })));
    }
  });

  it('shows metrics by their names in the language, each once', () => {
    const found = searchMetrics('burn rate', russian, [english, polish]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ metric }) => russian.metrics.includes(metric))).toBe(true);
    expect(new Set(found.map(({ metric }) => metric.name)).size).toBe(found.length);
  });

  it('finds nothing for nothing', () => {
    expect(searchMetrics('', english, [])).toEqual([]);
    expect(searchMetrics('zzzzqqqq', english, [russian, polish])).toEqual([]);
  });
});
