import type { Block } from './block';
import { BLOCK_SIZE, type DateColumn } from './columns';
import type { During } from './measure';

/** Which records of a balance have ended, and when. */
export class Endings {
  readonly cells: Int32Array;
  /** 1 for the records that count and have ended. */
  readonly mask = new Uint8Array(BLOCK_SIZE);
  private readonly unended: Uint8Array | undefined;

  constructor(
    private readonly during: During,
    private readonly counted: Uint8Array,
    private readonly block: Block,
  ) {
    this.cells = block.cellsAt(during.until);
    this.unended = during.unended && block.maskOf(during.unended);
  }

  /** Refuses records that have ended at no time, or before they began. */
  check(quantity: string): void {
    const { block, mask, counted, unended } = this;
    const { from, until } = this.during;
    const starts = block.columnOf(from) as DateColumn;
    const ends = block.columnOf(until) as DateColumn;
    for (let row = 0; row < block.length; row += 1) {
      const hasEnded = counted[row] === 1 && (unended === undefined ? !ends.isMissing(row) : unended[row] === 0);
      mask[row] = hasEnded ? 1 : 0;
      if (!hasEnded) continue;
      if (ends.isMissing(row)) block.refuse(row, until, `is missing, and ${quantity} needs it`);
      else if ((ends.values[row] as number) < (starts.values[row] as number)) {
        block.refuse(row, until, `must not lie before ${from}`);
      }
    }
  }

  /** Whether a row has ended before a slot. */
  isBefore(slot: number, row: number, slots: number): boolean {
    return this.mask[row] === 1 && (this.cells[row] as number) % slots < slot;
  }

  /** Leaves out what has been refused since. */
  leaveOutRefused(): void {
    for (let row = 0; row < this.block.length; row += 1) (this.mask[row] as number) &= this.counted[row] as number;
  }
}
