import MiniSearch from 'minisearch';
import { foldLetters } from '../../catalogue/fold-letters';
import type { MetricInputKind } from './held-number';

/**
 * Finds what metrics are computed from by title and description, also by beginnings of words and with typing errors.
 *
 * @returns a function from words to names, best first, before all that with just this title; without words, all names
 */
export function createInputSearch(inputs: ReadonlyMap<string, MetricInputKind>): (words: string) => readonly string[] {
  // Made for the first words that are typed, and not while the page is opened.
  let index: MiniSearch | undefined;
  return (words) => {
    if (words.trim() === '') return [...inputs.keys()];
    index ??= createIndex(inputs);
    const titled = (name: string): boolean => foldLetters(inputs.get(name)?.title ?? '') === foldLetters(words.trim());
    const found = index.search(words).map(({ id }) => String(id));
    return [...found.filter(titled), ...found.filter((name) => !titled(name))];
  };
}

function createIndex(inputs: ReadonlyMap<string, MetricInputKind>): MiniSearch {
  const index = new MiniSearch({
    fields: ['id', 'title', 'description'],
    processTerm: foldLetters,
    searchOptions: {
      boost: { title: 5 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.3 : false),
      combineWith: 'AND',
    },
  });
  index.addAll([...inputs].map(([id, { title, description }]) => ({ id, title, description })));
  return index;
}
