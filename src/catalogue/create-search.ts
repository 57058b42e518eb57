import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { SearchWords } from '../locales/search-words';
import type { MetricInfo } from '../metric';
import { createFind } from './create-find';
import { foldLetters } from './fold-letters';

/**
 * Indexes metrics by title, name, aliases, description and what they are computed from, in any inflection, with or without
 * diacritics.
 *
 * @param language the words of those who search
 * @returns a function from words to the metrics that have to do with them, best first: before all, the one that goes by
 * exactly these words
 */
export function createSearch<Entry extends MetricInfo>(
  metrics: readonly Entry[],
  language: SearchWords,
): (words: string) => readonly Entry[] {
  const ending = new RegExp(`(?:${language.endings})$`, 'u');
  const index = new MiniSearch({
    fields: ['title', 'name', 'aliases', 'description', 'inputs'],
    processTerm: (term) => foldLetters(term).replace(ending, ''),
    searchOptions: {
      boost: { title: 4, name: 4, aliases: 3 },
      prefix: (term) => term.length > 2,
    },
  });
  index.addAll(
    metrics.map((metric, id) => ({
      id,
      title: metric.title,
      name: metric.name,
      aliases: metric.aliases.join(' '),
      description: metric.description,
      inputs: Object.values(metric.inputs)
        .map((input) => input.title)
        .join(' '),
    })),
  );
  const ignored = new Set(language.ignored.split(' '));
  const meaningsOf = thesaurus(language);
  const find = createFind(metrics);
  return (text) => {
    const words = wordsOf(text);
    const telling = words.filter((word) => !ignored.has(word));
    const meanings = (telling.length > 0 ? telling : words).map(meaningsOf);
    // Typing errors hardly ever change the first letter: "chrun" is rather "churn" than "run".
    const initials = new Set(meanings.flat().map((word) => word.charAt(0)));
    const boostDocument = (_: unknown, term: string): number => (initials.has(term.charAt(0)) ? 1 : 0.2);
    const queries = meanings.map(([word, ...others]): Query => {
      // A word that stands in the catalogue, or for one that does, is meant as it is.
      const isKnown = [word, ...others].some((each) => index.search(each).length > 0);
      const typed = { queries: [word], ...(!isKnown && mistyped), ...(others.length > 0 && everyday) };
      return { queries: [typed, ...others], combineWith: 'OR' };
    });
    const all = index.search({ queries, combineWith: 'AND' }, { boostDocument });
    const results = all.length > 0 ? all : index.search({ queries, combineWith: 'OR' }, { boostDocument });
    const found = results.map(({ id }) => metrics[id as number] as Entry);
    const named = find(text);
    return named === undefined ? found : [named, ...found.filter((metric) => metric !== named)];
  };
}

/** Tells what a word may stand for: itself, and words of the catalogue. */
function thesaurus({ meant }: SearchWords): (word: string) => readonly [string, ...string[]] {
  const entries = Object.entries(meant).map(
    ([words, beginnings]) => [words.split(' '), beginnings.split(' ')] as const,
  );
  return (word) => [
    word,
    ...entries.flatMap(([words, beginnings]) => (beginnings.some((part) => word.startsWith(part)) ? words : [])),
  ];
}

// One letter of four may be wrong, two of five (two that are swapped count as two), three of ten.
const mistyped: SearchOptions = { fuzzy: (term) => (term.length > 3 ? 0.3 : false) };

// Of a word that stands for others, the others tell more.
const everyday: SearchOptions = { boostTerm: () => 0.5 };

function wordsOf(text: string): readonly string[] {
  return foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
