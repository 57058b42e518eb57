import type * as metrics from '../metrics';
import type * as vocabulary from '../vocabulary';

export type MetricName = keyof typeof metrics;
export type QuantityName = keyof typeof vocabulary;

/** The units that stand in the catalogue. */
export type UnitName =
  | 'amount'
  | 'amount per day'
  | 'count'
  | 'days'
  | 'hours'
  | 'money'
  | 'money per day'
  | 'money per hour'
  | 'money per month'
  | 'money per year'
  | 'months'
  | 'multiple'
  | 'number'
  | 'ratio'
  | 'score'
  | 'share'
  | 'years';

/** The fields of business in the catalogue. */
export type DomainName =
  | 'deals'
  | 'leads'
  | 'activity'
  | 'productivity'
  | 'revenue'
  | 'contracts'
  | 'subscriptions'
  | 'unit-economics'
  | 'commerce'
  | 'marketing'
  | 'email'
  | 'customer'
  | 'product'
  | 'delivery';
