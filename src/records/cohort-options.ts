import type { Every } from './calendar';
import type { RecordOptions, ReportExtras, ReportSettings } from './options';
import type { SourceRecords } from './source';

/** What cohorts are made of, and how they are broken down. */
export interface CohortOptions<By extends string = string>
  extends
    Omit<ReportSettings<never, By>, 'metrics' | 'compare' | 'use' | 'every'>,
    Pick<ReportExtras, 'asOf'>,
    Omit<RecordOptions, 'sources'> {
  /** The whole history: who has a record before the ones that are given looks new. */
  readonly records: SourceRecords;
  /** The length of the periods, of the cohorts as of their ages. */
  readonly every: Exclude<Every, 'span'>;
  /**
   * The quantity that counts customers, whose key and date are used: a `distinct` one, or customers with a subscription.
   * `customers` or `customersAtEnd`, if it is left out.
   */
  readonly customers?: string;
  /**
   * The quantity that is their revenue: sums of money, or the recurring revenue of subscriptions. If it is left out, it is
   * `orderRevenue` or `mrrAtEnd` where the source has that; null is for none.
   */
  readonly revenue?: string | null;
}
