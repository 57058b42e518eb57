import type { Buffer } from 'node:buffer';
import { readSheet, SheetNotFoundError } from 'read-excel-file/node';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { batchOfRows } from './batch-of-rows';
import type { Cell, Table, TableBatch } from './table';

const BATCH = 4096;

/**
 * Reads a sheet of a workbook, the first one if none is named. Its first row has the names of the columns; empty rows are
 * left out. Dates have no time zone there: what the clock shows is given as if it were UTC.
 *
 * @param file how messages call the file
 * @throws CommandError if it is no workbook, or has no such sheet
 */
export async function readXlsx(bytes: Buffer, file: string, sheet: string | undefined): Promise<Table> {
  const all = await rowsOf(bytes, file, sheet);
  const headerAt = all.findIndex((row) => row.some((cell) => cell !== null));
  const header = all[headerAt];
  if (header === undefined) {
    throw new CommandError(`${file} is empty: it has no row with the names of the columns`, exitCodes.failed);
  }
  const columns = header.map((cell) => (cell === null ? '' : String(cell as Cell).trim()));
  return { columns, unit: 'row', batches: batchesOf(all, headerAt + 1, columns.length) };
}

async function rowsOf(
  bytes: Buffer,
  file: string,
  sheet: string | undefined,
): Promise<readonly (readonly unknown[])[]> {
  try {
    return await (sheet === undefined ? readSheet(bytes) : readSheet(bytes, sheet));
  } catch (error) {
    if (sheet !== undefined && error instanceof SheetNotFoundError) {
      throw new CommandError(`${file} has no sheet "${sheet}": ${error.message}`, exitCodes.usage);
    }
    throw new CommandError(`${file} cannot be read as a workbook: ${(error as Error).message}`, exitCodes.failed);
  }
}

async function* batchesOf(
  all: readonly (readonly unknown[])[],
  from: number,
  width: number,
): AsyncGenerator<TableBatch> {
  for (let start = from; start < all.length; start += BATCH) {
    const indexes = Array.from({ length: Math.min(BATCH, all.length - start) }, (_, index) => start + index);
    const full = indexes.filter((index) => all[index]?.some((cell) => cell !== null));
    const rows = full.map((index) => Array.from({ length: width }, (_, column) => cellOf(all[index]?.[column])));
    const places = full.map((index) => index + 1);
    yield await Promise.resolve(batchOfRows(rows, width, places));
  }
}

// A time is a part of a day there, in floating point, of which the reader cuts off all below a millisecond: 12:30 may come
// as 12:29:59.999.
function cellOf(value: unknown): Cell {
  if (value instanceof Date && value.getUTCMilliseconds() === 999) return new Date(value.getTime() + 1);
  return value as Cell;
}
