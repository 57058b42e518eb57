import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { exactJsonParser, isCutOff, parseExactJson } from './exact-json';
import { type RecordBatch, tableOfRecords } from './records-table';
import type { Table } from './table';

/**
 * Reads an array of objects, one piece of the file after the other. Numbers that floating point would change are kept as
 * texts.
 *
 * @param file how messages call the file
 * @param path the names that lead to the array, such as `data.orders`; none, if the file is the array
 * @throws CommandError if it is no JSON, or there is no array of objects
 */
export async function readJson(text: AsyncIterable<string>, file: string, path: string | undefined): Promise<Table> {
  return await tableOfRecords(recordsIn(text, file, path), 'record');
}

async function* recordsIn(
  text: AsyncIterable<string>,
  file: string,
  path: string | undefined,
): AsyncGenerator<RecordBatch> {
  const steps = path === undefined || path === '' ? [] : path.split('.');
  const place = path === undefined ? 'the outermost value' : `"${path}"`;
  let records: object[] = [];
  let count = 0;
  const found = { array: false };
  const parser = exactJsonParser([`$${steps.map((step) => `.${step}`).join('')}`, pathOfItems(steps)], (element) => {
    const { value, key } = element;
    // The array itself comes after its items, and without them.
    if (Array.isArray(value) && typeof key !== 'number') {
      found.array = true;
      return;
    }
    if (typeof key !== 'number')
      throw new CommandError(`${file}: ${place} is no array: state --path`, exitCodes.failed);
    if (!isObject(value)) {
      const number = String(count + records.length + 1);
      throw new CommandError(`${file}, record ${number}: is ${JSON.stringify(value)} and no object`, exitCodes.failed);
    }
    found.array = true;
    records.push(value);
  });
  const parse = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (error instanceof CommandError) throw error;
      throw new CommandError(`${file} is no valid JSON: ${(error as Error).message}`, exitCodes.failed);
    }
  };
  let isEmpty = true;
  let line = 1;
  for await (const piece of text) {
    isEmpty &&= piece.trim() === '';
    line += piece.split('\n').length - 1;
    parse(() => {
      parser.write(piece);
    });
    if (records.length === 0) continue;
    const before = count;
    const batch = records;
    records = [];
    count += batch.length;
    yield { records: batch, places: before + 1 };
  }
  if (isEmpty) throw new CommandError(`${file} is empty`, exitCodes.failed);
  try {
    parser.end();
  } catch {
    const where = `in line ${String(line)}, behind ${String(count)} ${count === 1 ? 'record' : 'records'}`;
    throw new CommandError(`${file} is no valid JSON: it is cut off ${where}`, exitCodes.failed);
  }
  if (!found.array) throw new CommandError(`${file}: there is no array at ${place}: state --path`, exitCodes.failed);
}

function pathOfItems(steps: readonly string[]): string {
  return ['$', ...steps, '*'].join('.');
}

/**
 * Reads one object in each line; empty lines are left out.
 *
 * @param file how messages call the file
 * @throws CommandError if a line is no JSON object
 */
export async function readNdjson(text: AsyncIterable<string>, file: string): Promise<Table> {
  return await tableOfRecords(linesIn(text, file), 'line');
}

async function* linesIn(text: AsyncIterable<string>, file: string): AsyncGenerator<RecordBatch> {
  let rest = '';
  let line = 0;
  const batchOf = (lines: readonly string[]): RecordBatch => {
    const records: object[] = [];
    const places: number[] = [];
    for (const each of lines) {
      line += 1;
      if (each.trim() === '') continue;
      records.push(readLine(each, file, line));
      places.push(line);
    }
    return { records, places };
  };
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() as string;
    const batch = batchOf(lines);
    if (batch.records.length > 0) yield batch;
  }
  const last = batchOf([rest]);
  if (last.records.length > 0) yield last;
}

function readLine(text: string, file: string, line: number): object {
  let value: unknown;
  try {
    // So many digits may be more than floating point keeps.
    value = /[\d.]{16}/.test(text) ? parseExactJson(text) : JSON.parse(text);
  } catch (error) {
    const reason = (error as Error).message;
    if (isCutOff(text)) {
      throw new CommandError(`${file}, line ${String(line)}: is no valid JSON: it is cut off`, exitCodes.failed);
    }
    throw new CommandError(`${file}, line ${String(line)}: is no valid JSON: ${reason}`, exitCodes.failed);
  }
  if (isObject(value)) return value;
  throw new CommandError(`${file}, line ${String(line)}: is no JSON object`, exitCodes.failed);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
