import type { Unit } from '../unit';
import type { Filter } from './filter';

/** The stretch over which a record counts towards a balance: `[from, until)`. */
export interface During<Name extends string = string> {
  readonly from: Name;
  readonly until: Name;
  /** Records that have not ended, whatever stands in `until`. Without it, those are the ones where `until` is missing. */
  readonly unended?: Filter<Name>;
}

interface Counted<Name extends string> {
  /** Without it, every record counts. */
  readonly where?: Filter<Name>;
}

interface Flow<Name extends string> extends Counted<Name> {
  /** The date that places a record in a period. */
  readonly at: Name;
  /** Reads it for the period that lies one month, quarter or year earlier. */
  readonly earlier?: PeriodLength;
  /** The quantity exists only for periods of this length: monthly active users for a month. */
  readonly length?: PeriodLength;
}

interface Balance<Name extends string> extends Counted<Name> {
  /** Makes it a balance: at the start or the end of a period, as the quantity says. */
  readonly during: During<Name>;
}

/** Which of the customers, reps and so on, named by a field, count in a period. */
export type Selection<Name extends string = string> =
  /** Those whose first record of all lies in the period. */
  | 'new'
  /** Those whose first record of all lies before it. */
  | 'existing'
  /** Those with so many records in the period. */
  | { readonly records: number }
  /** Those for whom the sum of one field comes up to the sum of another. */
  | { readonly sum: Name; readonly reaches: Name };

export type PeriodLength = 'month' | 'quarter' | 'year';

/** The fields that say what a customer pays, for how long, and how often. */
export interface Subscription<Name extends string = string> {
  readonly customer: Name;
  readonly from: Name;
  readonly until: Name;
  /** Another date that ends it, if that comes first. */
  readonly cancelled?: Name;
  /** The price of one unit for one billing interval. */
  readonly amount: Name;
  readonly quantity: Name;
  /** The unit of the billing interval, and how many of them it has. */
  readonly interval: Name;
  readonly intervalCount: Name;
  /** How many of each unit a year has. */
  readonly intervalsPerYear: Readonly<Record<string, number>>;
  /** What is taken off the price: a share of it first, then an amount in each billing interval; and until when. */
  readonly discountShare: Name;
  readonly discount: Name;
  readonly discountUntil: Name;
}

/** What is read from subscriptions as a number that stands at one instant. */
export type SubscriptionBalance = 'MRR' | 'seats' | 'customers' | 'former customers';

/** What is read from subscriptions as a movement between two instants. */
export type SubscriptionMovement =
  | 'new MRR'
  | 'reactivation MRR'
  | 'expansion MRR'
  | 'contraction MRR'
  | 'churned MRR'
  | 'net new ARR'
  | 'new customers'
  | 'reactivated customers'
  | 'churned customers'
  /** Customers who stay, and are in a segment at the end where they were not at the start. */
  | 'customers moved in'
  | 'customers moved out'
  /** Customers who are there at the end and were not at the start. */
  | 'customers arrived'
  /** Each time that a customer comes, or comes back. */
  | 'customers gained'
  /** Each time that a customer leaves. */
  | 'customers lost';

/** One way to get a number from records. */
export type Term<Name extends string = string> =
  | ({ readonly measure: 'count' } & (Flow<Name> | Balance<Name>))
  | ({
      readonly measure: 'sum';
      readonly of: Name;
      /** Another field that each is multiplied with first. */
      readonly times?: Name;
      /** Takes it off instead: refunds from revenue. */
      readonly negative?: true;
    } & (Flow<Name> | Balance<Name>))
  | ({ readonly measure: 'days' | 'hours'; readonly from: Name; readonly to: Name } & Flow<Name>)
  | ({ readonly measure: 'distinct'; readonly of: Name } & (
      (Flow<Name> & { readonly only?: Selection<Name> }) | Balance<Name>
    ))
  /** Distinct in each day, averaged over the days of the period. */
  | ({ readonly measure: 'daily average'; readonly of: Name } & Flow<Name>)
  /** The sum over some of the customers: the new, the existing, or the largest ones. */
  | ({
      readonly measure: 'sum by';
      readonly of: Name;
      readonly by: Name;
      readonly only: 'new' | 'existing' | { readonly top: number };
    } & Flow<Name>)
  /** What all customers pay a month, and how that moves. */
  | ({
      readonly measure: 'subscriptions';
      readonly of: SubscriptionBalance | SubscriptionMovement;
      readonly subscription: Subscription<Name>;
    } & Counted<Name>);

/**
 * How records supply a quantity, as plain data: a count, a sum, a number of distinct values, or a time between two dates;
 * which records; and the date that places them, or the stretch that they last. Several terms are added up.
 */
export type Measure<Name extends string = string> = Term<Name> | readonly Term<Name>[];

export type Measures<Name extends string = string> = Readonly<Record<string, Measure<Name>>>;

const subscriptionBalances: readonly string[] = [
  'MRR',
  'seats',
  'customers',
  'former customers',
] satisfies readonly SubscriptionBalance[];

/** What a figure of subscriptions is measured in. */
export function unitOfFigure(of: SubscriptionBalance | SubscriptionMovement): Unit {
  if (of.endsWith('MRR')) return 'money per month';
  return of === 'net new ARR' ? 'money per year' : 'count';
}

/** Whether a term is a number that stands at one instant. */
export function isBalance(term: Term): boolean {
  return term.measure === 'subscriptions' ? subscriptionBalances.includes(term.of) : 'during' in term;
}

export function termsOf(measure: Measure): readonly Term[] {
  return 'measure' in measure ? [measure] : measure;
}
