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

type SentBatch = Pick<TableBatch, 'places'> & (SentTexts | { readonly rows: readonly TableRow[] });

/** Rows of texts are sent as one text: that takes a fraction of the time of sending them one by one. */
interface SentTexts extends CellsText {
  /** The lengths of the cells, row by row. */
  readonly lengths: Uint32Array;
  readonly rows?: never;
}

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
  const rows: TableRow[] = [];
  for (let index = 0; index < length; index += 1) rows.push(row(index));
  const texts = uneven.length === 0 ? textsOf(rows, width, source) : undefined;
  return { places, ...(texts ?? { rows }) };
}

/** Undefined, if not all cells are texts. */
function textsOf(rows: readonly TableRow[], width: number, source: CellsText | undefined): SentTexts | undefined {
  const lengths = new Uint32Array(width * rows.length);
  let text = '';
  let next = 0;
  for (const row of rows) {
    for (let column = 0; column < width; column += 1) {
      const cell = row[column];
      if (typeof cell !== 'string') return undefined;
      lengths[next] = cell.length;
      next += 1;
      if (source === undefined) text += cell;
    }
  }
  return { ...(source ?? { text, betweenCells: 0, betweenRows: 0 }), lengths };
}

function unpacked(batch: SentBatch, width: number): TableBatch {
  if (batch.rows !== undefined) return batchOfRows(batch.rows, width, batch.places);
  const { text, lengths, places } = batch;
  const starts = startsOf(batch, width);
  const columns: (readonly string[])[] = [];
  const column = (index: number): readonly string[] => {
    let cells = columns[index];
    if (cells === undefined) {
      cells = cellsOf(text, starts, lengths, index, width);
      columns[index] = cells;
    }
    return cells;
  };
  return {
    length: lengths.length / width,
    column,
    row: (index) => Array.from({ length: width }, (_, each) => column(each)[index]),
    uneven: [],
    places,
  };
}

/** Where each cell begins. */
function startsOf({ lengths, betweenCells, betweenRows }: SentTexts, width: number): Uint32Array {
  const starts = new Uint32Array(lengths.length);
  let at = 0;
  for (let row = 0; row < lengths.length; row += width) {
    for (let cell = row; cell < row + width; cell += 1) {
      starts[cell] = at;
      at += (lengths[cell] as number) + betweenCells;
    }
    at += betweenRows - betweenCells;
  }
  return starts;
}

function cellsOf(
  text: string,
  starts: Uint32Array,
  lengths: Uint32Array,
  column: number,
  width: number,
): readonly string[] {
  const cells: string[] = [];
  for (let cell = column; cell < starts.length; cell += width) {
    const start = starts[cell] as number;
    cells.push(text.slice(start, start + (lengths[cell] as number)));
  }
  return cells;
}
