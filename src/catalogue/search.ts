import MiniSearch from 'minisearch';
import type { Metric } from '../metric';
import { find } from './find';
import { metrics } from './metrics';

/**
 * Metrics that have to do with these words, best first: by title, name, aliases, description and what they are computed
 * from. Beginnings of words and typing errors find their metric too: `search('chrun')`. Where no metric has to do with all of the words, those with any of them.
 */
export function search(words: string): readonly Metric[] {
  index ??= createIndex();
  const exact = find(words);
  // Typing errors hardly ever change the first letter: "chrun" is rather "churn" than "run".
  const initials = new Set(words.toLowerCase().match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu));
  const boostDocument = (_: unknown, term: string): number => (initials.has(term.charAt(0)) ? 1 : 0.2);
  const all = index.search(words, { boostDocument, combineWith: 'AND' });
  const results = all.length > 0 ? all : index.search(words, { boostDocument });
  const found = results.map(({ id }) => metrics[id as number] as Metric);
  return [...new Set(exact === undefined ? found : [exact, ...found])];
}

let index: MiniSearch | undefined;

function createIndex(): MiniSearch {
  const miniSearch = new MiniSearch({
    fields: ['title', 'name', 'aliases', 'description', 'inputs'],
    searchOptions: {
      boost: { title: 4, name: 4, aliases: 3 },
      prefix: (term) => term.length > 2,
      // One letter of four may be wrong, two of five (two that are swapped count as two), three of ten.
      fuzzy: (term) => (term.length > 3 ? 0.3 : false),
    },
  });
  miniSearch.addAll(
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
  return miniSearch;
}
