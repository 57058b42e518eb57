import type { Decimal } from '../decimal';
import { add, divide, type ExactNumber, multiply, signOf } from '../exact';
import type { PeriodSpan } from './calendar';
import type { CohortCounts } from './cohort-counts';
import type { Period } from './report';

/** What the customers of a cohort do in one period. */
export interface CohortCell {
  /** How many periods after that of the cohort, which has the age 0. */
  readonly age: number;
  readonly period: Period;
  /** Whether the period has not ended yet, so that the figures are those so far. */
  readonly running: boolean;
  /** How many of them are there: have a record in the period, or pay for a subscription at its end. */
  readonly customers: Decimal;
  /** Their share of the size of the cohort. */
  readonly share: Decimal | null;
  /** Customers of the period before who are not there in this one. They may return. */
  readonly lost: Decimal;
  /** Customers who were not there in the period before, and are in this one. */
  readonly returned: Decimal;
  /** What they bring in in the period, or pay a month at its end. */
  readonly revenue: Decimal | null;
  /** The revenue as a part of that at age 0. */
  readonly revenueShare: Decimal | null;
  /** The revenue from age 0 to this one. */
  readonly cumulativeRevenue: Decimal | null;
  /** The same for each customer of the cohort, also those who are there no more. */
  readonly cumulativeRevenuePerCustomer: Decimal | null;
  /** Why a value is null, by its name. */
  readonly reasons: Readonly<Partial<Record<'share' | RevenueName, string>>>;
}

type RevenueName = 'revenue' | 'revenueShare' | 'cumulativeRevenue' | 'cumulativeRevenuePerCustomer';

/** What cohorts do at one age, over all of those that have it behind them. */
export interface CurvePoint {
  readonly age: number;
  /** How many cohorts with customers have a whole period of this age that is over. */
  readonly cohorts: number;
  /** How many customers those cohorts have, and how many of them are there at this age. */
  readonly size: Decimal;
  readonly customers: Decimal;
  /** Customers there at this age in all customers of the cohorts. */
  readonly share: Decimal;
  /** Of the customers there at the age before, the share that is not there at this one; at age 0, of all customers. */
  readonly churnRate: Decimal | null;
  readonly revenue: Decimal | null;
  readonly revenueShare: Decimal | null;
  readonly cumulativeRevenue: Decimal | null;
  readonly cumulativeRevenuePerCustomer: Decimal | null;
  /** Why a value is null, by its name. */
  readonly reasons: Readonly<Partial<Record<'churnRate' | RevenueName, string>>>;
}

/** Why there is no revenue, or none that adds up over the periods. */
export interface MissingRevenue {
  readonly revenue?: string;
  readonly sums?: string;
}

/** The cells of cohorts, and the average over them, as they come from what was counted. */
export class CohortTriangle {
  private readonly shown: readonly Period[];

  /** @param periods those that have begun */
  constructor(
    private readonly counts: CohortCounts,
    private readonly periods: readonly PeriodSpan[],
    private readonly missing: MissingRevenue,
    private readonly now: number,
  ) {
    this.shown = periods.map(({ label, start, end, clipped }) => ({
      label,
      start: new Date(start),
      end: new Date(end),
      running: end > now,
      clipped,
    }));
  }

  /** @param segment the number of a segment; the one after the last stands for all of them */
  cohort(segment: number, cohort: number) {
    const size = this.counts.sizeOf(segment, cohort);
    const cells: CohortCell[] = [];
    const sums = new RevenueSums();
    for (let period = cohort; period < this.periods.length; period += 1) {
      cells.push(this.cell(segment, cohort, period, sums));
    }
    return { period: this.shown[cohort] as Period, size: divide(size, 1), cells };
  }

  /** The average over the cohorts of a segment, weighted by their sizes. */
  curve(segment: number): CurvePoint[] {
    const { counts, periods, now } = this;
    const isWhole = ({ end, clipped }: PeriodSpan): boolean => end <= now && !clipped;
    const points: PointSums[] = [];
    for (const [cohort, span] of periods.entries()) {
      const size = counts.sizeOf(segment, cohort);
      if (size === 0 || !isWhole(span)) continue;
      const sums = new RevenueSums();
      let before = size;
      for (let period = cohort; period < periods.length && isWhole(periods[period] as PeriodSpan); period += 1) {
        const customers = counts.customersIn(segment, cohort, period);
        sums.add(counts.revenueIn(segment, cohort, period));
        const point = (points[period - cohort] ??= new PointSums());
        point.cohorts += 1;
        point.size += size;
        point.customers += customers;
        point.before += before;
        point.lost += before - counts.stayedIn(segment, cohort, period);
        point.revenue.addAll(sums);
        before = customers;
      }
    }
    return points.map((sums, age) => this.point(sums, age));
  }

  private cell(segment: number, cohort: number, period: number, sums: RevenueSums): CohortCell {
    const { counts, shown } = this;
    const size = counts.sizeOf(segment, cohort);
    const customers = counts.customersIn(segment, cohort, period);
    const stayed = counts.stayedIn(segment, cohort, period);
    const before = period === cohort ? size : counts.customersIn(segment, cohort, period - 1);
    sums.add(counts.revenueIn(segment, cohort, period));
    const { reasons, ...revenue } = this.revenueOf(sums, size);
    const span = shown[period] as Period;
    return {
      age: period - cohort,
      period: span,
      running: span.running,
      customers: divide(customers, 1),
      share: size === 0 ? null : divide(customers, size),
      lost: divide(before - stayed, 1),
      returned: divide(customers - stayed, 1),
      ...revenue,
      reasons: { ...(size === 0 && { share: NO_CUSTOMERS }), ...reasons },
    };
  }

  private point({ cohorts, size, customers, before, lost, revenue }: PointSums, age: number): CurvePoint {
    const { reasons, ...money } = this.revenueOf(revenue, size);
    return {
      age,
      cohorts,
      size: divide(size, 1),
      customers: divide(customers, 1),
      share: divide(customers, size),
      churnRate: before === 0 ? null : divide(lost, before),
      ...money,
      reasons: { ...(before === 0 && { churnRate: 'no customer was there at the age before' }), ...reasons },
    };
  }

  private revenueOf({ first, last, all }: RevenueSums, size: number) {
    const { counts, missing } = this;
    const { divisor } = counts;
    const noRevenue = missing.revenue;
    const noShare = noRevenue ?? (signOf(first) > 0 ? undefined : 'the revenue at age 0 is not above zero');
    const noSum = noRevenue ?? missing.sums;
    const noAverage = noSum ?? (size === 0 ? NO_CUSTOMERS : undefined);
    return {
      revenue: noRevenue === undefined ? divide(last, divisor) : null,
      revenueShare: noShare === undefined ? divide(last, first) : null,
      cumulativeRevenue: noSum === undefined ? divide(all, divisor) : null,
      cumulativeRevenuePerCustomer: noAverage === undefined ? divide(all, multiply(divisor, size)) : null,
      reasons: {
        ...(noRevenue !== undefined && { revenue: noRevenue }),
        ...(noShare !== undefined && { revenueShare: noShare }),
        ...(noSum !== undefined && { cumulativeRevenue: noSum }),
        ...(noAverage !== undefined && { cumulativeRevenuePerCustomer: noAverage }),
      },
    };
  }
}

const NO_CUSTOMERS = 'the cohort has no customers';

/** Revenue at age 0, at the present age, and from the one to the other. */
class RevenueSums {
  first: ExactNumber = 0;
  last: ExactNumber = 0;
  all: ExactNumber = 0;
  private isFirst = true;

  /** Goes on to the next age. */
  add(revenue: ExactNumber): void {
    if (this.isFirst) this.first = revenue;
    this.isFirst = false;
    this.last = revenue;
    this.all = add(this.all, revenue);
  }

  /** Adds those of another cohort at the same age. */
  addAll({ first, last, all }: RevenueSums): void {
    this.first = add(this.first, first);
    this.last = add(this.last, last);
    this.all = add(this.all, all);
  }
}

/** Of all cohorts at one age. */
class PointSums {
  cohorts = 0;
  size = 0;
  customers = 0;
  /** Customers there at the age before. */
  before = 0;
  lost = 0;
  readonly revenue = new RevenueSums();
}
