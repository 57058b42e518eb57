import type { FieldColumn } from './columns';
import type { Filter } from './filter';

/** Some rows that are read at once. */
export interface Block {
  length: number;
  /** 1 for the rows that are refused. */
  readonly refused: Uint8Array;
  readonly segments: Int32Array;
  columnOf(name: string): FieldColumn;
  /** For a date, the cell of each row: its slot in its segment. */
  cellsAt(name: string): Int32Array;
  /** 1 for the rows that a filter lets through. */
  maskOf(filter: Filter | undefined): Uint8Array;
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
export function rowsInCells(block: Block, mask: Uint8Array, cells: Int32Array, slots: number, part: Part): number[] {
  const rows: number[] = [];
  for (let row = 0; row < block.length; row += 1) {
    const slot = (cells[row] as number) % slots;
    const isIn = mask[row] === 1 && slot >= part.startSlot && slot < part.endSlot;
    if (isIn && part.isIn(block.segments[row] as number)) rows.push(row);
  }
  return rows;
}

/** Refuses the rows that count but lack a field. */
export function requireFields(block: Block, mask: Uint8Array, names: readonly string[], quantity: string): void {
  for (const name of names) {
    const column = block.columnOf(name);
    if (!column.anyMissing) continue;
    for (let row = 0; row < block.length; row += 1) {
      if (mask[row] === 1 && column.isMissing(row)) block.refuse(row, name, `is missing, and ${quantity} needs it`);
    }
  }
}
