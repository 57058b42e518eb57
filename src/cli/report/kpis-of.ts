import type { Kpi } from 'metricbook/records';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import type { MetricsByName } from './choose-metrics';
import type { ReportConfig, TargetConfig } from './config';
import { didYouMean } from '../../records/did-you-mean';
import { plainName } from './guess-columns';

/**
 * The targets of metrics, under the names that the metrics have in the report.
 *
 * @throws CommandError if the report has no such metric
 */
export function kpisOf(
  targets: NonNullable<ReportConfig['targets']>,
  metrics: MetricsByName,
): Readonly<Record<string, Kpi>> {
  return Object.fromEntries(
    Object.entries(targets).map(([asked, target]) => [nameOf(asked, metrics), kpiOf(target)] as const),
  );
}

function nameOf(asked: string, metrics: MetricsByName): string {
  const plain = plainName(asked);
  for (const [name, metric] of Object.entries(metrics)) {
    const names = [name, metric.name, metric.title, ...metric.aliases];
    if (names.some((other) => plainName(other) === plain)) return name;
  }
  const names = Object.keys(metrics);
  const message = `the report has no metric "${asked}" to have a target; it has ${names.join(', ')}${didYouMean(asked, names)}`;
  throw new CommandError(message, exitCodes.usage);
}

function kpiOf(target: TargetConfig): Kpi {
  return (typeof target === 'object' && 'target' in target ? target : { target }) as Kpi;
}
