import { type Exact, type ExactNumber, multiply, toExact } from '../exact';
import { greatestCommonDivisor } from './greatest-common-divisor';
import { grown } from './grown';
import type { Numbering } from './numbering';

// A sum of so many of the largest is still an exact integer.
const MAX_AMOUNT = 1e15;

/**
 * What each customer pays a month and how many seats it has, as changes at instants. Changes add up, over records as
 * over sets of records, because the levels between them do.
 */
export class LevelChanges {
  count = 0;
  customers = new Int32Array(0);
  segments = new Int32Array(0);
  instants = new Float64Array(0);
  seats = new Float64Array(0);
  /** The amounts are these divided by it, so that a third of a cent is a whole number too. It only grows. */
  divisor = 1n;
  /** NaN where the amount does not fit. */
  private amounts = new Float64Array(0);
  private readonly unfit = new Map<number, Exact>();

  constructor(readonly names: Numbering<string>) {}

  add(customer: number, segment: number, instant: number, amount: ExactNumber, seats: number): void {
    const { count } = this;
    if (count === this.customers.length) this.grow();
    this.customers[count] = customer;
    this.segments[count] = segment;
    this.instants[count] = instant;
    this.seats[count] = seats;
    this.put(count, amount);
    this.count += 1;
  }

  amountAt(index: number): ExactNumber {
    const amount = this.amounts[index] as number;
    return Number.isNaN(amount) ? (this.unfit.get(index) as Exact) : amount;
  }

  /** The amounts, if whatever is added up of them is an exact integer. */
  plainAmounts(): Float64Array | undefined {
    const amounts = this.amounts.subarray(0, this.count);
    // NaN if one does not fit.
    const sum = amounts.reduce((total, amount) => total + Math.abs(amount), 0);
    return sum <= Number.MAX_SAFE_INTEGER ? amounts : undefined;
  }

  /** Makes the divisor a multiple of another one. */
  refine(divisor: bigint): void {
    if (this.divisor % divisor === 0n) return;
    const factor = divisor / greatestCommonDivisor(this.divisor, divisor);
    this.divisor *= factor;
    const times = exactOf(factor);
    for (let index = 0; index < this.count; index += 1) this.put(index, multiply(this.amountAt(index), times));
  }

  private put(index: number, amount: ExactNumber): void {
    const fits = typeof amount === 'number' && amount <= MAX_AMOUNT && amount >= -MAX_AMOUNT;
    this.amounts[index] = fits ? amount : NaN;
    if (!fits) this.unfit.set(index, toExact(amount));
  }

  private grow(): void {
    const length = Math.max(1024, 2 * this.count);
    this.customers = grown(this.customers, length);
    this.segments = grown(this.segments, length);
    this.instants = grown(this.instants, length);
    this.seats = grown(this.seats, length);
    this.amounts = grown(this.amounts, length);
  }
}

/** A whole number of any size. */
export function exactOf(whole: bigint): ExactNumber {
  const number = Number(whole);
  return Number.isSafeInteger(number) ? number : toExact(0).plus(String(whole));
}
