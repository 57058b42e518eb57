import { placeIn } from '../../../src/cli/input/place-in';
import type { TableBatch, TableRow } from '../../../src/cli/input/table';

/** The rows of a batch, with where they stand. */
export function rowsIn(batch: TableBatch): readonly { readonly row: TableRow; readonly place: number }[] {
  return Array.from({ length: batch.length }, (_, index) => ({ row: batch.row(index), place: placeIn(batch, index) }));
}
