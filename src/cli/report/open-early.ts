import { STANDARD_INPUT } from '../input/open-bytes';
import type { OpenTable } from '../input/open-table';
import { openTableAside } from '../input/open-table-aside';
import type { SourceConfig } from './config';

/** Opens the table of a source. */
export type Open = (source: SourceConfig, tell: (message: string) => void) => Promise<OpenTable>;

/**
 * Begins to read files, so that what makes reports of them is loaded in the meantime. Each is opened once so; whenever it
 * is asked for again, anew.
 */
export function openEarly(
  sources: readonly SourceConfig[],
  stdin: NodeJS.ReadableStream,
  tell: (message: string) => void,
): Open {
  const opened = new Map<SourceConfig, Promise<OpenTable>>();
  for (const source of sources) {
    // What waits for the standard input waits for someone who types.
    if (source.file === STANDARD_INPUT) continue;
    const table = openTableAside(source, stdin, tell);
    // Whoever asks for it is told.
    table.catch(() => undefined);
    opened.set(source, table);
  }
  return async (source, tellOfIt) => {
    const table = opened.get(source) ?? openTableAside(source, stdin, tellOfIt);
    opened.delete(source);
    return await table;
  };
}
