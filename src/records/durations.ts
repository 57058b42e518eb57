import type { ExactNumber } from '../exact';
import type { Block } from './block';
import { BLOCK_SIZE, type DateColumn } from './columns';
import type { MadeNumbers } from './numbers';
import type { TimeZone } from './time-zone';

/**
 * Milliseconds from one date to another: those that pass, or, with a time zone, those on its clocks. So a day of the
 * calendar is a day, also where the clocks change.
 */
export class Durations implements MadeNumbers {
  readonly values = new Float64Array(BLOCK_SIZE);
  readonly scale = 0;

  constructor(
    private readonly from: string,
    private readonly to: string,
    private readonly block: Block,
    private readonly timeZone: TimeZone | undefined,
  ) {}

  prepare(mask: Uint8Array): void {
    const { values, block, from, to, timeZone } = this;
    const starts = (block.columnOf(from) as DateColumn).values;
    const ends = (block.columnOf(to) as DateColumn).values;
    for (let row = 0; row < block.length; row += 1) {
      const [start, end] = [starts[row] as number, ends[row] as number];
      if (end < start && mask[row] === 1) block.refuse(row, to, `must not lie before ${from}`);
      values[row] = end - start;
    }
    if (timeZone === undefined) return;
    for (let row = 0; row < block.length; row += 1) {
      if (mask[row] === 0 || block.refused[row] === 1) continue;
      const moved = timeZone.offsetAt(ends[row] as number) - timeZone.offsetAt(starts[row] as number);
      // Never below zero: between two instants of one hour that occurs twice, the clocks go back.
      values[row] = Math.max(0, (values[row] as number) + moved);
    }
  }

  exactAt(row: number): ExactNumber {
    return this.values[row] as number;
  }
}
