import { defineMetric, type MetricInfo } from '../metric';
import type { Quantity } from '../quantity';
import {
  churnedCustomers,
  churnedMrr,
  contractionMrr,
  customersAtEnd,
  customersAtStart,
  expansionMrr,
  mrrAtEnd,
  mrrAtStart,
  newMrr,
  reactivatedCustomers,
  reactivationMrr,
} from '../vocabulary/subscriptions';
import { newCustomers } from '../vocabulary/unit-economics';
import { asMetrics } from './as-metrics';
import type { RecordOptions, ReportExtras, ReportOptions, ReportSettings } from './options';
import type { Tally } from './tally';
import { report, type Report, reportAsync } from './report';
import { subscriptionQuantities } from './subscription-quantities';

/** From the recurring revenue and the customers at the start of a period to those at its end. */
export type MrrWaterfallMetrics = Readonly<
  Record<
    | 'mrrAtStart'
    | 'newMrr'
    | 'reactivationMrr'
    | 'expansionMrr'
    | 'contractionMrr'
    | 'churnedMrr'
    | 'mrrAtEnd'
    | 'retainedMrr'
    | 'customersAtStart'
    | 'newCustomers'
    | 'reactivatedCustomers'
    | 'customersMovedIn'
    | 'customersMovedOut'
    | 'churnedCustomers'
    | 'customersAtEnd'
    | 'retainedCustomers',
    MetricInfo
  >
>;

type Settings<By extends string> = Omit<ReportSettings<MrrWaterfallMetrics, By>, 'metrics'> & ReportExtras;

/**
 * The waterfall of monthly recurring revenue by period and segment: what there was at the start, each movement, and what
 * there is at the end. In every row the start and the movements come to the end, for money and for customers. It is a
 * report like any other, so it can be compared, explained and broken down.
 *
 * @throws what `report` throws
 */
export function mrrWaterfall<const By extends string = never>(
  options: Settings<By> & (RecordOptions | { readonly tally: Tally }),
): Report<MrrWaterfallMetrics, By> {
  const all: ReportOptions<MrrWaterfallMetrics, By> = { ...options, metrics: mrrWaterfallMetrics() };
  return report(all);
}

/** The same for rows that arrive over time, such as those of a stream. */
export async function mrrWaterfallAsync<const By extends string = never>(
  options: Settings<By> & RecordOptions,
): Promise<Report<MrrWaterfallMetrics, By>> {
  return reportAsync<MrrWaterfallMetrics, By>({ ...options, metrics: mrrWaterfallMetrics() });
}

/** The metrics of the waterfall, for a `tally` that is to become one. */
export function mrrWaterfallMetrics(): MrrWaterfallMetrics {
  const { customersMovedIn, customersMovedOut } = subscriptionQuantities as Readonly<
    Record<'customersMovedIn' | 'customersMovedOut', Quantity>
  >;
  const retainedMrr = defineMetric({
    name: 'retainedMrr',
    title: 'Retained MRR',
    description: 'What the customers at the start of the period pay a month at its end, increases left out.',
    unit: 'money per month',
    better: 'higher',
    inputs: { mrrAtStart, contractionMrr, churnedMrr },
    formula: (mrr) => mrr.mrrAtStart.minus(mrr.contractionMrr).minus(mrr.churnedMrr),
    example: { input: { mrrAtStart: 50_000, contractionMrr: 500, churnedMrr: 2000 }, result: '47500' },
  });
  const retainedCustomers = defineMetric({
    name: 'retainedCustomers',
    title: 'Retained customers',
    description:
      'Customers there at the start of the period who are there at its end too, in a segment in the same one.',
    unit: 'count',
    better: 'higher',
    inputs: { customersAtStart, churnedCustomers, customersMovedOut },
    formula: (customers) =>
      customers.customersAtStart.minus(customers.churnedCustomers).minus(customers.customersMovedOut),
    example: { input: { customersAtStart: 100, churnedCustomers: 5, customersMovedOut: 1 }, result: '94' },
  });
  return {
    ...asMetrics({ mrrAtStart, newMrr, reactivationMrr, expansionMrr, contractionMrr, churnedMrr, mrrAtEnd }),
    retainedMrr,
    ...asMetrics({ customersAtStart, newCustomers, reactivatedCustomers }),
    ...asMetrics({ customersMovedIn, customersMovedOut, churnedCustomers, customersAtEnd }),
    retainedCustomers,
  };
}
