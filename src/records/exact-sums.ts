import { add, Exact, type ExactNumber, multiply, signOf, toExact } from '../exact';
import type { Numbers } from './numbers';
import type { Selected } from './selected';

// A sum of integers up to here plus one more of at most MAX_SCALED is still an exact integer.
const MAX_LOW = 8e15;
/** The largest scaled integer that may be added at once. */
export const MAX_SCALED = 1e15;
/** Decimal places beyond which a number is added as a Decimal. */
export const MAX_SCALE = 6;

/**
 * Exact sums in numbered cells. A number with few decimals is added as an integer, scaled by a power of ten; what does
 * not fit is kept aside as a Decimal. A cell that nothing was added to is zero.
 */
export class ExactSums {
  /** The integers stand for themselves divided by ten to this power. */
  private scale = 0;
  private low = new Float64Array(0);
  private readonly high = new Map<number, Exact>();

  /** Makes room for the cells below this number. */
  reserve(cells: number): void {
    if (cells <= this.low.length) return;
    const grown = new Float64Array(Math.max(cells, 2 * this.low.length));
    grown.set(this.low);
    this.low = grown;
  }

  /** Adds one for each selected row, or takes one off. */
  countBlock(cells: Int32Array, { rows, count }: Selected, sign: 1 | -1): void {
    const { low } = this;
    for (let index = 0; index < count; index += 1) {
      const cell = cells[rows[index] as number] as number;
      low[cell] = (low[cell] as number) + sign;
    }
  }

  /**
   * Adds the numbers of the selected rows.
   *
   * @param sign -1 takes them off
   */
  addBlock(cells: Int32Array, { rows, count }: Selected, numbers: Numbers, sign: 1 | -1): void {
    const { values, scale } = numbers;
    this.raiseScale(scale);
    // Sums of another scan may have a finer scale already.
    const isSameScale = this.scale === scale;
    const { low } = this;
    for (let index = 0; index < count; index += 1) {
      const row = rows[index] as number;
      const cell = cells[row] as number;
      const sum = (low[cell] as number) + (values[row] as number) * sign;
      // Also false for what is not a number.
      if (sum <= MAX_LOW && sum >= -MAX_LOW && isSameScale) low[cell] = sum;
      else this.addExact(cell, multiply(numbers.exactAt(row), sign));
    }
  }

  /** The integers of a scale, to be added to from outside as {@link addBlock} does. */
  integers(scale: number): Float64Array | undefined {
    this.raiseScale(scale);
    return this.scale === scale ? this.low : undefined;
  }

  /**
   * Adds the sums of other cells, or takes them off.
   *
   * @param cells where the sum of each of the other cells goes; below zero it goes nowhere
   */
  addSums(others: ExactSums, cells: Int32Array, sign: 1 | -1): void {
    this.raiseScale(others.scale);
    const { low } = this;
    const isPlain = this.scale === others.scale && others.high.size === 0;
    for (let other = 0; other < cells.length; other += 1) {
      const cell = cells[other] as number;
      if (cell < 0) continue;
      const sum = (low[cell] as number) + (others.low[other] as number) * sign;
      if (isPlain && sum <= MAX_LOW && sum >= -MAX_LOW) low[cell] = sum;
      else this.addExact(cell, multiply(others.valueAt(other), sign));
    }
  }

  addExact(cell: number, value: ExactNumber): void {
    if (Number.isSafeInteger(value)) {
      const scaled = (value as number) * 10 ** this.scale;
      const sum = (this.low[cell] as number) + scaled;
      if (Math.abs(scaled) <= MAX_SCALED && Math.abs(sum) <= MAX_LOW) {
        this.low[cell] = sum;
        return;
      }
    }
    this.high.set(cell, toExact(add(this.high.get(cell) ?? 0, value)));
  }

  /** The cells that something was added to, as far as it did not cancel out. */
  *cells(): Generator<number> {
    const cells = new Set(this.high.keys());
    for (const [cell, low] of this.low.entries()) if (low !== 0) cells.add(cell);
    for (const cell of cells) if (signOf(this.valueAt(cell)) !== 0) yield cell;
  }

  valueAt(cell: number): ExactNumber {
    const low = this.low[cell] ?? 0;
    const value = this.scale === 0 || low === 0 ? low : new Exact(low).times(`1e-${String(this.scale)}`);
    const high = this.high.get(cell);
    return high === undefined ? value : add(high, value);
  }

  private raiseScale(scale: number): void {
    if (scale <= this.scale) return;
    const factor = 10 ** (scale - this.scale);
    for (let cell = 0; cell < this.low.length; cell += 1) {
      const scaled = (this.low[cell] as number) * factor;
      if (Math.abs(scaled) <= MAX_LOW) this.low[cell] = scaled;
      else {
        this.high.set(cell, toExact(this.valueAt(cell)));
        this.low[cell] = 0;
      }
    }
    this.scale = scale;
  }
}
