import type { TableBatch, TableRow } from './table';

/**
 * Makes a batch of rows as they come from a parser.
 *
 * @param width how many columns the table has
 * @param source what they were parsed from, where that has their cells as they are
 */
export function batchOfRows(
  rows: readonly TableRow[],
  width: number,
  places: TableBatch['places'],
  source?: TableBatch['source'],
): TableBatch {
  const uneven: number[] = [];
  for (let index = 0; index < rows.length; index += 1) if (rows[index]?.length !== width) uneven.push(index);
  return {
    length: rows.length,
    column: (index) => rows.map((row) => row[index]),
    row: (index) => rows[index] as TableRow,
    uneven,
    places,
    source,
  };
}
