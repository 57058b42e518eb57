import type { MetricInfo } from 'metricbook';
import { orders, report, type Report, type TallyOptions } from 'metricbook/records';
import { northwindReport } from '../../../examples/northwind';
import { targetsReport, targetsScorecard } from '../../../examples/targets';
import type { ReportView } from '../../../src/cli/output/report-view';

const shared = {
  sources: [{ name: 'orders', file: 'orders.csv', rows: 830, refused: 0 }],
  currency: 'USD',
  locale: 'en-US',
  language: 'en',
  translate: (message: string) => message,
  createdAt: new Date('2024-05-06T07:08:09Z'),
} as const;

/** Orders of Northwind by quarter and country, compared with the year before. */
export function northwindView(): ReportView {
  return {
    ...shared,
    title: 'Northwind',
    report: northwindReport() as unknown as Report,
    every: 'quarter',
    compare: 'previous-year',
  };
}

/** The same orders with targets. */
export function targetsView(): ReportView {
  return {
    ...shared,
    title: 'Targets',
    report: targetsReport() as unknown as Report,
    scorecard: targetsScorecard(),
    every: 'quarter',
  };
}

export interface Order {
  readonly id?: string;
  readonly customer: string;
  readonly orderedAt: string;
  readonly revenue: number | string;
  readonly country?: string | null;
}

/** A report on a few orders. */
export function ordersView(
  rows: readonly Order[],
  metrics: Readonly<Record<string, MetricInfo>>,
  options: Partial<Omit<TallyOptions, 'metrics' | 'sources'>> = {},
  view: Partial<ReportView> = {},
): ReportView {
  return {
    ...shared,
    title: 'Orders',
    sources: [{ name: 'orders', file: 'orders.csv', rows: rows.length, refused: 0 }],
    report: report({ ...options, metrics, sources: [orders(rows)] }),
    every: options.every,
    compare: options.compare,
    ...view,
  };
}
