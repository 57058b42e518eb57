import { BLOCK_SIZE } from './columns';

/** Some rows of a block. */
export class Selected {
  /** 1 for the rows that belong to it. */
  readonly mask = new Uint8Array(BLOCK_SIZE);
  /** The same rows as a list, once they are settled. Going through it needs no guess at every row whether it counts. */
  readonly rows = new Int32Array(BLOCK_SIZE);
  count = 0;
  /** The fields that no selected row may lack, and a quantity that needs each. */
  readonly required = new Map<string, string>();

  /** Makes the list, when no more rows are going to be refused. */
  settle(length: number): void {
    const { mask, rows } = this;
    let count = 0;
    for (let row = 0; row < length; row += 1) {
      rows[count] = row;
      count += mask[row] as number;
    }
    this.count = count;
  }
}
