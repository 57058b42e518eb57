import { batchOfRows } from './batch-of-rows';
import type { Cell, Table, TableBatch } from './table';

/** Objects as they stand in a file, and where. */
export interface RecordBatch extends Pick<TableBatch, 'places'> {
  readonly records: readonly object[];
}

/** The columns are those of the first records: as many as tell what all have. */
const SAMPLE = 1000;

/**
 * Makes a table of objects. What lies in an object within is a column of its own, such as `customer.country`.
 *
 * @param unit what the number of an object is called
 */
export async function tableOfRecords(batches: AsyncIterable<RecordBatch>, unit: Table['unit']): Promise<Table> {
  const iterator = batches[Symbol.asyncIterator]();
  const sample: RecordBatch[] = [];
  for (let count = 0; count < SAMPLE;) {
    const next = await iterator.next();
    if (next.done === true) break;
    sample.push(next.value);
    count += next.value.records.length;
  }
  const columns = new Set<string>();
  for (const { records } of sample) for (const record of records) addColumns(record, '', columns);
  const readers = [...columns].map(readerOf);
  const batchOf = ({ records, places }: RecordBatch): TableBatch =>
    batchOfRows(
      records.map((record) => readers.map((read) => read(record))),
      columns.size,
      places,
    );
  async function* all(): AsyncGenerator<TableBatch> {
    for (const batch of sample) yield batchOf(batch);
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield batchOf(next.value);
  }
  return { columns: [...columns], unit, batches: all() };
}

function addColumns(record: object, path: string, columns: Set<string>): void {
  for (const [name, value] of Object.entries(record) as [string, unknown][]) {
    if (isPlainObject(value)) addColumns(value, `${path}${name}.`, columns);
    else columns.add(`${path}${name}`);
  }
}

function readerOf(column: string): (record: object) => Cell {
  const steps = column.split('.');
  return (record) => {
    if (Object.hasOwn(record, column)) return (record as Readonly<Record<string, Cell>>)[column];
    let value: unknown = record;
    for (const step of steps) {
      if (!isPlainObject(value) || !Object.hasOwn(value, step)) return undefined;
      value = (value as Readonly<Record<string, unknown>>)[step];
    }
    return value as Cell;
  };
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
