import type { Metric } from 'metricbook';
import { foldLetters } from '../../catalogue/fold-letters';
import type { Catalogue } from './catalogue';

/** A metric that was found, and the title under which it was found in another language. */
export interface FoundMetric {
  readonly metric: Metric;
  readonly elsewhere?: { readonly language: string; readonly title: string };
}

/**
 * Whether a search in this language alone is enough: all of the words, or beginnings of them, are those of what comes
 * first.
 */
export function isFoundHere(words: string, { search }: Catalogue): boolean {
  return coverage(words, search(words)) === wordsOf(words).length;
}

/**
 * Searches in one language and in others. The words are taken to be of the language in which most of them are found as
 * they are written; where that is none more than the first, of the first. What is found in another language alone is
 * shown by its name in the first.
 */
export function searchMetrics(
  words: string,
  catalogue: Catalogue,
  others: readonly Catalogue[],
): readonly FoundMetric[] {
  const own = catalogue.search(words);
  const found = others.map(({ language, search }) => {
    const metrics = search(words);
    return { language, metrics, coverage: coverage(words, metrics) };
  });
  const most = Math.max(0, ...found.map((other) => other.coverage));
  if (own.length > 0 && coverage(words, own) >= most) return own.map((metric) => ({ metric }));

  const results = new Map<string, FoundMetric>();
  for (const { language, metrics } of found.filter((other) => other.coverage === most)) {
    for (const { name, title } of metrics) {
      const metric = catalogue.find(name);
      if (metric !== undefined && !results.has(name)) results.set(name, { metric, elsewhere: { language, title } });
    }
  }
  return [...results.values()];
}

/** How many of the words are words of the metric found first, or begin one. */
function coverage(words: string, [first]: readonly Metric[]): number {
  if (first === undefined) return 0;
  const { name, title, aliases, description, inputs } = first;
  const texts = [name, title, ...aliases, description, ...Object.values(inputs).map((input) => input.title)];
  const known = wordsOf(texts.join(' '));
  return wordsOf(words).filter((word) => known.some((candidate) => candidate.startsWith(word))).length;
}

function wordsOf(text: string): readonly string[] {
  return foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
