import type { Metric } from '../metric';
import { createSearch } from './create-search';
import { metrics } from './metrics';

/**
 * Metrics that have to do with these words, best first: by title, name, aliases, description and what they are computed
 * from. Beginnings of words and typing errors find their metric too: `search('chrun')`. Where no metric has to do with all
 * of the words, those with any of them.
 */
export function search(words: string): readonly Metric[] {
  lookUp ??= createSearch(metrics);
  return lookUp(words);
}

let lookUp: ((words: string) => readonly Metric[]) | undefined;
