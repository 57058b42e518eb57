import { createReadStream, readFileSync } from 'node:fs';
import { parse as parseStream } from 'csv-parse';
import { parse } from 'csv-parse/sync';

const fileOf = (path: string): URL => new URL(`../data/${path}`, import.meta.url);

/** The rows of a CSV file in examples/data, each under the names of the header. */
export function readCsv<Column extends string>(path: string): Record<Column, string>[] {
  return parse(readFileSync(fileOf(path)), { columns: true });
}

/** The same rows one after the other, without the file as a whole ever being in memory. */
export function streamCsv<Column extends string>(path: string): AsyncIterable<Record<Column, string>> {
  return createReadStream(fileOf(path)).pipe(parseStream({ columns: true }));
}
