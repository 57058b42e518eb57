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

/** Some rows of a table, to be looked at by column: most are looked at in a few of their columns only. */
export interface TableBatch {
  /** How many rows there are. */
  readonly length: number;
  /** The cells of a column, row by row. */
  readonly column: (index: number) => readonly Cell[];
  /** A row with all the cells that it has, be they more or fewer than there are columns. */
  readonly row: (index: number) => TableRow;
  /** The rows that have more or fewer cells than there are columns. */
  readonly uneven: readonly number[];
  /** What the rows were parsed from, where that is nothing but their cells and what parts them. */
  readonly source?: CellsText | undefined;
  /** Where each row stands in the file, from 1; only the first, if the others follow it one by one. */
  readonly places: number | readonly number[];
}

/** Cells one after the other, row by row. */
export interface CellsText {
  readonly text: string;
  /** How many characters are between two cells, and behind the last of a row. */
  readonly betweenCells: number;
  readonly betweenRows: number;
}
