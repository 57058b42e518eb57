import MiniSearch from 'minisearch';
import type { MetricInfo } from '../metric';
import { createFind } from './create-find';
import { foldLetters } from './fold-letters';

/**
 * Indexes metrics by title, name, aliases, description and what they are computed from, with or without diacritics.
 *
 * @returns a function from words to the metrics that have to do with them, best first: before all, the one that goes by
 * exactly these words
 */
export function createSearch<Entry extends MetricInfo>(metrics: readonly Entry[]): (words: string) => readonly Entry[] {
  const index = new MiniSearch({
    fields: ['title', 'name', 'aliases', 'description', 'inputs'],
    processTerm: foldLetters,
    searchOptions: {
      boost: { title: 4, name: 4, aliases: 3 },
      prefix: (term) => term.length > 2,
      // One letter of four may be wrong, two of five (two that are swapped count as two), three of ten.
      fuzzy: (term) => (term.length > 3 ? 0.3 : false),
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
  const find = createFind(metrics);
  return (words) => {
    // Typing errors hardly ever change the first letter: "chrun" is rather "churn" than "run".
    const initials = new Set(foldLetters(words).match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu));
    const boostDocument = (_: unknown, term: string): number => (initials.has(term.charAt(0)) ? 1 : 0.2);
    const all = index.search(words, { boostDocument, combineWith: 'AND' });
    const results = all.length > 0 ? all : index.search(words, { boostDocument });
    const found = results.map(({ id }) => metrics[id as number] as Entry);
    const named = find(words);
    return named === undefined ? found : [named, ...found.filter((metric) => metric !== named)];
  };
}
