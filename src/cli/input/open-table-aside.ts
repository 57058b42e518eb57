import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { STANDARD_INPUT } from './open-bytes';
import { openTable, type OpenTable, type TableOptions } from './open-table';
import { receiveTable } from './table-messages';

// Below that, starting a thread takes longer than reading the file.
const SHORT = 2 * 1024 * 1024;

// It is there where the command is built, and not where it runs from its source.
const builtThread = new URL('./table-thread.js', import.meta.url);

/**
 * Opens the table in a file as {@link openTable} does. A long file is read in a thread of its own, so that one processor
 * parses it while another computes.
 *
 * @param thread what runs in it; without it, all is read here
 */
export async function openTableAside(
  options: TableOptions,
  stdin: NodeJS.ReadableStream,
  onDetected: (what: string) => void,
  thread: URL = builtThread,
): Promise<OpenTable> {
  if (!(await isLong(options.file)) || availableParallelism() === 1 || !existsSync(thread)) {
    return await openTable(options, stdin, onDetected);
  }
  return await receiveTable(new Worker(thread, { workerData: options }), onDetected);
}

async function isLong(file: string): Promise<boolean> {
  if (file === STANDARD_INPUT) return false;
  const stats = await stat(file).catch(() => undefined);
  return stats?.isFile() === true && stats.size >= SHORT;
}
