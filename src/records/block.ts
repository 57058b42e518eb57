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
