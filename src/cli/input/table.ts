/** What stands in a cell of a file. CSV has texts only; a Date is what a clock shows, as if it were UTC. */
export type Cell = string | number | boolean | Date | null | undefined;

/** The cells of a row, in the order of the columns. */
export type TableRow = readonly Cell[];

/** A table that is read piece by piece. */
export interface Table {
  /** The names of its columns, as they stand in the file. */
  readonly columns: readonly string[];
  /** What the number of a row is called in messages: CSV has lines, a sheet has rows and JSON has records. */
  readonly unit: 'line' | 'row' | 'record';
  /** The rows in the order of the file. They can be gone through once. */
  readonly batches: AsyncIterable<TableBatch>;
}

export interface TableBatch {
  readonly rows: readonly TableRow[];
  /** Where a row of the batch stands in the file, from 1. */
  readonly placeOf: (index: number) => number;
}
