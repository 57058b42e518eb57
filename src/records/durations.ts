import type { ExactNumber } from '../exact';
import type { Block } from './block';
import { BLOCK_SIZE, type DateColumn } from './columns';
import type { MadeNumbers } from './numbers';
import type { TimeZone } from './time-zone';

/**
 * Milliseconds from one date to another on the clocks of a time zone. So a day of the calendar is a day, also where the
 * clocks change; in UTC it is the time that passes.
 */
export class Durations implements MadeNumbers {
  readonly values = new Float64Array(BLOCK_SIZE);
  readonly scale = 0;

  private readonly starts: DateColumn;
  private readonly ends: DateColumn;

  constructor(
    private readonly from: string,
    private readonly to: string,
    private readonly block: Block,
    private readonly timeZone: TimeZone,
  ) {
    this.starts = block.columnOf(from) as DateColumn;
    this.ends = block.columnOf(to) as DateColumn;
  }

  prepare(mask: Uint8Array): void {
    const { values, block, from, to, timeZone } = this;
    const { values: starts } = this.starts;
    const { values: ends } = this.ends;
    for (let row = 0; row < block.length; row += 1) {
      const duration = (ends[row] as number) - (starts[row] as number);
      values[row] = duration;
      if (duration < 0 && mask[row] === 1) block.refuse(row, to, `must not lie before ${from}`);
    }
    if (!timeZone.changes) return;
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
