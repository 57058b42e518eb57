import MiniSearch from 'minisearch';
import type { MetricInfo } from '../metric';

/**
 * Indexes metrics by title, name, aliases, description and what they are computed from.
 *
 * @returns a function from words to the metrics that have to do with them, best first
 */
export function createSearch<Entry extends MetricInfo>(metrics: readonly Entry[]): (words: string) => readonly Entry[] {
  const index = new MiniSearch({
    fields: ['title', 'name', 'aliases', 'description', 'inputs'],
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
  return (words) => {
    // Typing errors hardly ever change the first letter: "chrun" is rather "churn" than "run".
    const initials = new Set(words.toLowerCase().match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu));
    const boostDocument = (_: unknown, term: string): number => (initials.has(term.charAt(0)) ? 1 : 0.2);
    const all = index.search(words, { boostDocument, combineWith: 'AND' });
    const results = all.length > 0 ? all : index.search(words, { boostDocument });
    return results.map(({ id }) => metrics[id as number] as Entry);
  };
}
