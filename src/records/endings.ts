import type { Block } from './block';
import type { DateColumn } from './columns';
import type { During } from './measure';
import { Selected } from './selected';

/** Which records of a balance have ended, and when. */
export class Endings {
  readonly cells: Int32Array;
  /** The records that count and have ended. */
  readonly ended = new Selected();
  private readonly unended: Selected | undefined;

  constructor(
    private readonly during: During,
    private readonly counted: Selected,
    private readonly block: Block,
  ) {
    this.cells = block.cellsAt(during.until);
    this.unended = during.unended && block.selectedBy(during.unended);
  }

  /** Refuses records that have ended at no time, or before they began. */
  check(quantity: string): void {
    const { block, unended } = this;
    const { mask } = this.ended;
    const counted = this.counted.mask;
    const { from, until } = this.during;
    const starts = block.columnOf(from) as DateColumn;
    const ends = block.columnOf(until) as DateColumn;
    for (let row = 0; row < block.length; row += 1) {
      const hasEnded = counted[row] === 1 && (unended === undefined ? !ends.isMissing(row) : unended.mask[row] === 0);
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
    return this.ended.mask[row] === 1 && (this.cells[row] as number) % slots < slot;
  }

  /** Leaves out what has been refused since. */
  settle(): void {
    const { block, ended, counted } = this;
    for (let row = 0; row < block.length; row += 1) (ended.mask[row] as number) &= counted.mask[row] as number;
    ended.settle(block.length);
  }
}
