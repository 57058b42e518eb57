import type { MessagePort, Worker } from 'node:worker_threads';
import { CommandError } from '../command-error';
import type { ExitCode } from '../exit-codes';
import type { OpenTable } from './open-table';
import { batchOfRows } from './batch-of-rows';
import type { CellsText, TableBatch, TableRow } from './table';

/** What a thread that reads a table tells of it. */
type TableMessage =
  | { readonly kind: 'detected'; readonly what: string }
  | ({ readonly kind: 'opened' } & Pick<OpenTable, 'columns' | 'unit' | 'size'>)
  | { readonly kind: 'batch'; readonly batch: SentBatch; readonly position: number }
  | { readonly kind: 'end'; readonly position: number }
  | { readonly kind: 'refused'; readonly message: string; readonly exitCode: ExitCode };

/**
 * Rows of texts are sent as one text, with where each cell begins and ends in it: that takes a fraction of the time of
 * sending them one by one.
 */
type SentBatch = Pick<TableBatch, 'places'> &
  (
    | { readonly text: string; readonly bounds: Uint32Array; readonly rows?: never }
    | { readonly rows: readonly TableRow[] }
  );

// How many batches may be under way, so that neither side waits for the other, and the memory stays small.
const MOST_AHEAD = 64;

/**
 * Opens a table and sends it to another thread.
 *
 * @throws what is no fault of the caller's
 */
export async function sendTable(
  port: MessagePort,
  open: (onDetected: (what: string) => void) => Promise<OpenTable>,
): Promise<void> {
  const send = (message: TableMessage): void => {
    port.postMessage(message);
  };
  let ahead = 0;
  let goOn: (() => void) | undefined;
  port.on('message', () => {
    ahead -= 1;
    goOn?.();
  });
  try {
    const table = await open((what) => {
      send({ kind: 'detected', what });
    });
    const { columns, unit, size } = table;
    send({ kind: 'opened', columns, unit, size });
    for await (const batch of table.batches) {
      while (ahead >= MOST_AHEAD) {
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      }
      ahead += 1;
      send({ kind: 'batch', batch: packed(batch, columns.length), position: table.position() });
    }
    send({ kind: 'end', position: table.position() });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const { message, exitCode } = error;
    send({ kind: 'refused', message, exitCode });
  } finally {
    // Otherwise it would go on listening.
    port.close();
  }
}

/**
 * Receives the table that another thread sends.
 *
 * @param onDetected is told what was found out and is not the usual
 * @throws CommandError if it cannot be read
 */
export async function receiveTable(
  sender: Worker | MessagePort,
  onDetected: (what: string) => void,
): Promise<OpenTable> {
  const messages = new Messages(sender);
  let message = await messages.next();
  for (; message.kind === 'detected'; message = await messages.next()) onDetected(message.what);
  if (message.kind !== 'opened') throw new Error(`a table begins with ${message.kind}`);
  const { columns, unit, size } = message;
  let position = 0;
  async function* batches(): AsyncGenerator<TableBatch> {
    for (let next = await messages.next(); ; next = await messages.next()) {
      if (next.kind === 'detected') onDetected(next.what);
      else if (next.kind === 'batch' || next.kind === 'end') {
        position = next.position;
        if (next.kind === 'end') return;
        yield unpacked(next.batch, columns.length);
        sender.postMessage('go on');
      } else throw new Error(`a table goes on with ${next.kind}`);
    }
  }
  return { columns, unit, size, position: () => position, batches: batches() };
}

/** The messages of the other thread, which keep this one alive only while they are waited for. */
class Messages {
  private readonly waiting: TableMessage[] = [];
  private failure: Error | undefined;
  private wake: (() => void) | undefined;

  constructor(private readonly sender: Worker | MessagePort) {
    sender.on('message', (message: TableMessage) => {
      this.waiting.push(message);
      this.wake?.();
    });
    sender.on('error', (error: Error) => {
      this.failure = error;
      this.wake?.();
    });
    sender.unref();
  }

  async next(): Promise<TableMessage> {
    while (this.waiting.length === 0) {
      if (this.failure !== undefined) throw this.failure;
      this.sender.ref();
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
      this.sender.unref();
    }
    const message = this.waiting.shift() as TableMessage;
    if (message.kind === 'refused') throw new CommandError(message.message, message.exitCode);
    return message;
  }
}

function packed({ length, row, source, places, uneven }: TableBatch, width: number): SentBatch {
  const rows = Array.from({ length }, (_, index) => row(index));
  const cells = uneven.length === 0 ? cellsText(rows, width, source) : undefined;
  return { places, ...(cells ?? { rows }) };
}

function cellsText(
  rows: readonly TableRow[],
  width: number,
  source: CellsText | undefined,
): { readonly text: string; readonly bounds: Uint32Array } | undefined {
  const bounds = new Uint32Array(2 * width * rows.length);
  const { betweenCells, betweenRows } = source ?? { betweenCells: 0, betweenRows: 0 };
  let text = '';
  let at = 0;
  let next = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (typeof cell !== 'string') return undefined;
      if (source === undefined) text += cell;
      bounds[next] = at;
      at += cell.length;
      bounds[next + 1] = at;
      at += betweenCells;
      next += 2;
    }
    at += betweenRows - betweenCells;
  }
  return { text: source?.text ?? text, bounds };
}

function unpacked(batch: SentBatch, width: number): TableBatch {
  if (batch.rows !== undefined) return batchOfRows(batch.rows, width, batch.places);
  const { text, bounds, places } = batch;
  const length = bounds.length / 2 / width;
  const columns: (readonly string[])[] = [];
  const column = (index: number): readonly string[] => {
    columns[index] ??= cellsOf(text, bounds, index, width);
    return columns[index];
  };
  return {
    length,
    column,
    row: (index) => Array.from({ length: width }, (_, each) => column(each)[index]),
    uneven: [],
    places,
  };
}

function cellsOf(text: string, bounds: Uint32Array, column: number, width: number): readonly string[] {
  const cells: string[] = [];
  for (let at = 2 * column; at < bounds.length; at += 2 * width) cells.push(text.slice(bounds[at], bounds[at + 1]));
  return cells;
}
