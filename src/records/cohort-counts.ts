import { add, type ExactNumber } from '../exact';
import { ExactSums } from './exact-sums';

const MAX_CELLS = 1_000_000;

/**
 * What customers do in each period, by the cohort and the segment that they belong to. Cohorts and periods are numbered
 * alike, from 0. The customers may be those of records or of subscriptions: it is told of each in which periods it is
 * kept, and what it brings in.
 */
export class CohortCounts {
  /** By segment and cohort. The last segment stands for all of them. */
  private readonly sizes: Float64Array;
  /** By segment, cohort and period. */
  private readonly customers: Float64Array;
  private readonly stayed: Float64Array;
  /** The same without the segment that stands for all. */
  private readonly revenue = new ExactSums();
  /** How many cells a segment has: a triangle of all cohorts. */
  private readonly cells: number;

  /**
   * @param divisor what the revenue is divided by in the end
   * @throws RangeError for more than a million cells
   */
  constructor(
    private readonly periods: number,
    readonly segments: number,
    readonly divisor: ExactNumber = 1,
  ) {
    this.cells = (periods * (periods + 1)) / 2;
    const all = this.cells * (segments + 1);
    if (all > MAX_CELLS) {
      throw new RangeError(
        `${String(periods)} periods and ${String(segments)} segments make ${all.toLocaleString('en-US')} cells: take longer periods or fewer segments`,
      );
    }
    this.sizes = new Float64Array(periods * (segments + 1));
    this.customers = new Float64Array(all);
    this.stayed = new Float64Array(all);
    this.revenue.reserve(this.cells * segments);
  }

  /**
   * Takes in a customer.
   *
   * @param keptIn the periods in which it is kept, in order and none before its cohort; the first so many count
   */
  addCustomer(segment: number, cohort: number, keptIn: ArrayLike<number>, count = keptIn.length): void {
    this.countIn(segment, cohort, keptIn, count);
    this.countIn(this.segments, cohort, keptIn, count);
  }

  addRevenue(segment: number, cohort: number, period: number, value: ExactNumber): void {
    this.revenue.addExact(this.placeOf(segment, cohort, period), value);
  }

  /**
   * Adds sums of revenue, or takes them off.
   *
   * @param places where each of the sums belongs, by {@link placeOf}; below zero it belongs nowhere
   */
  addRevenues(sums: ExactSums, places: Int32Array, sign: 1 | -1): void {
    this.revenue.addSums(sums, places, sign);
  }

  placeOf(segment: number, cohort: number, period: number): number {
    const start = cohort * this.periods - (cohort * (cohort - 1)) / 2;
    return segment * this.cells + start + period - cohort;
  }

  sizeOf(segment: number, cohort: number): number {
    return this.sizes[segment * this.periods + cohort] as number;
  }

  customersIn(segment: number, cohort: number, period: number): number {
    return this.customers[this.placeOf(segment, cohort, period)] as number;
  }

  /** The customers who were kept in the period before too; in the first period, those who are still there. */
  stayedIn(segment: number, cohort: number, period: number): number {
    return this.stayed[this.placeOf(segment, cohort, period)] as number;
  }

  /** The revenue times the divisor. */
  revenueIn(segment: number, cohort: number, period: number): ExactNumber {
    if (segment < this.segments) return this.revenue.valueAt(this.placeOf(segment, cohort, period));
    let sum: ExactNumber = 0;
    for (let each = 0; each < this.segments; each += 1) {
      sum = add(sum, this.revenue.valueAt(this.placeOf(each, cohort, period)));
    }
    return sum;
  }

  private countIn(column: number, cohort: number, keptIn: ArrayLike<number>, count: number): void {
    const { sizes, customers, stayed } = this;
    const group = column * this.periods + cohort;
    sizes[group] = (sizes[group] as number) + 1;
    // Who joins was there with the first record, even if it does not stay for the end of the period.
    let before = cohort - 1;
    for (let index = 0; index < count; index += 1) {
      const period = keptIn[index] as number;
      const place = this.placeOf(column, cohort, period);
      customers[place] = (customers[place] as number) + 1;
      if (before === period - 1) stayed[place] = (stayed[place] as number) + 1;
      before = period;
    }
  }
}
