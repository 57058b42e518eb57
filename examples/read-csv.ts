import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The rows of a CSV file in examples/data, each under the names of the header. */
export function readCsv<Column extends string>(path: string): Record<Column, string>[] {
  return parse(readFileSync(new URL(`data/${path}`, import.meta.url)), { columns: true });
}
