import type { FieldColumn } from './columns';
import type { Filter } from './filter';
import type { Selected } from './selected';

/** Some rows that are read at once. */
export interface Block {
  length: number;
  /** 1 for the rows that are refused. */
  readonly refused: Uint8Array;
  readonly segments: Int32Array;
  columnOf(name: string): FieldColumn;
  /** For a date, the cell of each row: its slot in its segment. */
  cellsAt(name: string): Int32Array;
  /** The rows that a filter lets through. */
  selectedBy(filter: Filter | undefined): Selected;
  /** Makes fields a must for the rows that are selected; errors name the quantity that needs them. */
  require(selected: Selected, names: readonly string[], quantity: string): void;
  /** Refuses a row, unless it is refused already. */
  refuse(row: number, field: string, reason: string): void;
}

/** Takes in what one measure needs. */
export interface Sink {
  /** Refuses rows that lack what the measure needs. */
  check(): void;
  /** @param cells how many cells there are by now */
  add(cells: number): void;
  /** The rows of the block that were added in a segment: those of a period, or those that last at its end. */
  rowsOf(part: Part): number[];
}

/** A part of what a report is about. */
export interface Part {
  readonly startSlot: number;
  /** Balances are those at the start of this slot. */
  readonly endSlot: number;
  isIn(segment: number): boolean;
  /** Whether the customer, rep or the like counts. */
  counts(entity: string): boolean;
}

/** The rows that count in a part, by their cells. */
export function rowsInCells(block: Block, selected: Selected, cells: Int32Array, slots: number, part: Part): number[] {
  return [...selected.rows.subarray(0, selected.count)].filter((row) => {
    const slot = (cells[row] as number) % slots;
    return slot >= part.startSlot && slot < part.endSlot && part.isIn(block.segments[row] as number);
  });
}
