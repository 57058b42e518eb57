import type { TableBatch } from './table';

/** Where a row of a batch stands in the file, from 1. */
export function placeIn({ places }: Pick<TableBatch, 'places'>, index: number): number {
  return typeof places === 'number' ? places + index : (places[index] as number);
}
