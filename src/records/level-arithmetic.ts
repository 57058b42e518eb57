import { add, compare, type ExactNumber, signOf, subtract } from '../exact';
import type { LevelChanges } from './level-changes';

/** How the levels of customers are added up and compared. */
export interface LevelArithmetic {
  /** Room for some levels. */
  readonly zeros: (length: number) => ExactNumber[];
  /** The amount of a change, by what stands for it among the sorted ones. */
  readonly amountOf: (number: number) => ExactNumber;
  readonly add: (left: ExactNumber, right: ExactNumber) => ExactNumber;
  readonly subtract: (left: ExactNumber, right: ExactNumber) => ExactNumber;
  readonly compare: (left: ExactNumber, right: ExactNumber) => number;
  readonly isAboveZero: (value: ExactNumber) => boolean;
}

/** Plain numbers where no sum of changes can be too large for them, otherwise Decimals where they are needed. */
export function levelArithmetic(changes: LevelChanges, isPlain: boolean): LevelArithmetic {
  if (!isPlain) {
    return {
      zeros: (length) => new Array<ExactNumber>(length).fill(0),
      amountOf: (index) => changes.amountAt(index),
      add,
      subtract,
      compare,
      isAboveZero: (value) => signOf(value) > 0,
    };
  }
  return {
    zeros: (length) => new Float64Array(length) as unknown as ExactNumber[],
    amountOf: (amount) => amount,
    add: (left, right) => (left as number) + (right as number),
    subtract: (left, right) => (left as number) - (right as number),
    compare: (left, right) => (left as number) - (right as number),
    isAboveZero: (value) => (value as number) > 0,
  };
}
