import type { Metric } from '../metric';
import { createSearch } from './create-search';
import { englishSearchWords } from './english-search-words';
import { metrics } from './metrics';

/**
 * Metrics that have to do with these words, best first: by title, name, aliases, description and what they are computed
 * from. Beginnings of words, typing errors and everyday words find their metric too: `search('chrun')`,
 * `search('how many customers leave')`. Where no metric has to do with all
 * of the words, those with any of them.
 */
export function search(words: string): readonly Metric[] {
  lookUp ??= createSearch(metrics, englishSearchWords);
  return lookUp(words);
}

let lookUp: ((words: string) => readonly Metric[]) | undefined;
