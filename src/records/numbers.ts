import type { ExactNumber } from '../exact';

/** A number for each row of a block. */
export interface Numbers {
  /** Integers of at most 1e15, scaled by a power of ten. What is none of these is to be asked for. */
  readonly values: Float64Array;
  /** The integers stand for themselves divided by ten to this power. */
  readonly scale: number;
  exactAt(row: number): ExactNumber;
}

/** Numbers that are made of others before each block is added. */
export interface MadeNumbers extends Numbers {
  /** Makes those of the rows where the mask is 1, and refuses the rows where that cannot be. */
  prepare(mask: Uint8Array): void;
}
