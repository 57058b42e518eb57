import { add, type ExactNumber, subtract } from '../exact';
import type { ExactSums } from './exact-sums';

/** Reads sums over periods and segments. */
export class CellsReader {
  /** For each segment, and last for all of them, the sums of what lies before each slot. */
  private readonly before: readonly (readonly ExactNumber[])[];

  constructor(sums: ExactSums, slots: number, segments: number) {
    const before: ExactNumber[][] = [];
    const all: ExactNumber[] = new Array<ExactNumber>(slots + 1).fill(0);
    for (let segment = 0; segment < segments; segment += 1) {
      const own: ExactNumber[] = [0];
      for (let slot = 0; slot < slots; slot += 1) {
        own.push(add(own[slot] as ExactNumber, sums.valueAt(segment * slots + slot)));
      }
      before.push(own);
      for (let slot = 0; slot <= slots; slot += 1) {
        all[slot] = add(all[slot] as ExactNumber, own[slot] as ExactNumber);
      }
    }
    this.before = [...before, all];
  }

  /** The sum over the slots from one up to another. */
  sum(from: number, to: number, segment: number): ExactNumber {
    return subtract(this.sumBefore(to, segment), this.sumBefore(from, segment));
  }

  /** The sum over all slots before one. */
  sumBefore(slot: number, segment: number): ExactNumber {
    return this.before[segment]?.[slot] ?? 0;
  }
}
