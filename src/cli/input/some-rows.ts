import { placeIn } from './place-in';
import type { TableBatch } from './table';

/** Some of the rows of a batch, in which each has as many cells as there are columns. */
export function someRows(batch: TableBatch, indexes: readonly number[]): TableBatch {
  return {
    length: indexes.length,
    column: (column) => {
      const cells = batch.column(column);
      return indexes.map((index) => cells[index]);
    },
    row: (index) => batch.row(indexes[index] as number),
    uneven: [],
    places: indexes.map((index) => placeIn(batch, index)),
  };
}
