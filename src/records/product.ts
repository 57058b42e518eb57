import { type ExactNumber, multiply } from '../exact';
import type { Block } from './block';
import { BLOCK_SIZE, type NumberColumn } from './columns';
import { MAX_SCALED } from './exact-sums';
import type { MadeNumbers, Numbers } from './numbers';

/** One field times another. */
export class Product implements MadeNumbers {
  readonly values = new Float64Array(BLOCK_SIZE);
  scale = 0;

  constructor(
    private readonly left: Numbers | MadeNumbers,
    private readonly right: NumberColumn,
    private readonly block: Block,
  ) {}

  prepare(mask: Uint8Array): void {
    const { left, right, values } = this;
    if ('prepare' in left) left.prepare(mask);
    this.scale = left.scale + right.scale;
    for (let row = 0; row < this.block.length; row += 1) {
      const product = (left.values[row] as number) * (right.values[row] as number);
      values[row] = Math.abs(product) <= MAX_SCALED ? product : NaN;
    }
  }

  exactAt(row: number): ExactNumber {
    return multiply(this.left.exactAt(row), this.right.exactAt(row));
  }
}
