import type { Span } from './calendar';
import type { Components } from './components';
import type { Plan } from './plan';
import type { SourceRecords } from './source';
import type { Tally } from './tally';

/** Where the records that were counted stand among the rows of a source, from 0. */
export interface RecordPositions {
  readonly source: string;
  readonly positions: readonly number[];
}

export function recordsBehind(
  _name: string,
  _place: { readonly span: Span; readonly segment: number },
  _components: Components,
  _tally: Tally,
  _sources: readonly SourceRecords[],
  _plan: Plan,
): readonly RecordPositions[] {
  return [];
}
