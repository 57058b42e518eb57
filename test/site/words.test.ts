import { describe, expect, it } from 'vitest';
import { en } from '../../src/site/app/texts/en';
import { pl } from '../../src/site/app/texts/pl';
import { ru } from '../../src/site/app/texts/ru';
import { capitalised, counted, fill, listed, withoutStop } from '../../src/site/app/words';

describe('words', () => {
  it('puts values in for names, and leaves unknown names', () => {
    expect(fill('{title}: {value} {other}', { title: 'A $& B', value: '{title}' })).toBe('A $& B: {title} {other}');
  });

  it.each([
    [en, 1, '1 metric found'],
    [en, 2, '2 metrics found'],
    [ru, 1, 'найдена 1 метрика'],
    [ru, 3, 'найдены 3 метрики'],
    [ru, 11, 'найдено 11 метрик'],
    [ru, 21, 'найдена 21 метрика'],
    [pl, 1, 'znaleziono 1 metrykę'],
    [pl, 4, 'znaleziono 4 metryki'],
    [pl, 12, 'znaleziono 12 metryk'],
  ])('takes the form that goes with a number', (texts, count, words) => {
    const language = texts === en ? 'en' : texts === ru ? 'ru' : 'pl';
    expect(counted(texts.search.results, count, language)).toBe(words);
  });

  it('lists names as the language does', () => {
    expect(listed(['a', 'b', 'c'], 'en')).toBe('a, b, and c');
    expect(listed(['a', 'b'], 'ru')).toBe('a и b');
    expect(listed(['a', 'b'], 'pl')).toBe('a i b');
  });

  it('begins and ends sentences', () => {
    expect(capitalised('łza')).toBe('Łza');
    expect(capitalised('')).toBe('');
    expect(withoutStop('is zero.')).toBe('is zero');
    expect(withoutStop('is zero')).toBe('is zero');
  });
});
