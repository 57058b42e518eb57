import type { MetricInfo, Quantity } from 'metricbook';
import { asMetrics, report, type ReportOptions, type SourceRecords, sourcesFor } from 'metricbook/records';
import type { Catalogue } from '../catalogue';
import { metricNamed } from '../metric-named';
import type { ReportConfig } from './config';
import { plainName } from './guess-columns';

export type MetricsByName = Readonly<Record<string, MetricInfo>>;

/**
 * The metrics that are asked for, under the names that they have in the report.
 *
 * @throws CommandError if one of them is neither a metric nor a quantity
 */
export function statedMetrics(asked: NonNullable<ReportConfig['metrics']>, catalogue: Catalogue): MetricsByName {
  if (!Array.isArray(asked)) {
    return Object.fromEntries(Object.entries(asked).map(([name, metric]) => [name, figureNamed(metric, catalogue)]));
  }
  return Object.fromEntries(
    asked.map((name) => {
      const metric = figureNamed(name, catalogue);
      return [metric.name, metric];
    }),
  );
}

/** A metric, or a quantity as one, by any of its names. */
function figureNamed(name: string, catalogue: Catalogue): MetricInfo {
  const metric = catalogue.find(name);
  if (metric !== undefined) return metric;
  const plain = plainName(name);
  const isMeant = ([key, { title }]: readonly [string, Quantity]): boolean =>
    [key, title].map(plainName).includes(plain);
  const found = Object.entries(catalogue.quantities).find(isMeant);
  if (found === undefined) return metricNamed(name, catalogue);
  const [key, quantity] = found;
  return asMetrics({ [key]: quantity })[key] as MetricInfo;
}

/** The quantities that metrics are computed from, down through other metrics. */
export function quantitiesOf(metrics: readonly MetricInfo[], use: MetricsByName): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<MetricInfo>();
  const visit = (metric: MetricInfo): void => {
    if (seen.has(metric)) return;
    seen.add(metric);
    for (const [name, given] of Object.entries(metric.inputs)) {
      const input = (Object.hasOwn(use, name) ? use[name] : undefined) ?? given;
      if (input.kind === 'metric') visit(input);
      else names.add(name);
    }
  };
  metrics.forEach(visit);
  return [...names];
}

/** Those of the quantities that records have to supply. */
export function neededOfRecords(quantities: readonly string[], given: ReportConfig['given'] = {}): readonly string[] {
  return quantities.filter((name) => !Object.hasOwn(given, name) && sourcesFor(name).length > 0);
}

/**
 * All metrics that can be computed from what the sources supply and what is given.
 *
 * @param sources without rows
 */
export function suppliedMetrics(
  catalogue: Catalogue,
  sources: readonly SourceRecords[],
  given: NonNullable<ReportConfig['given']>,
): MetricsByName {
  const supplied = new Set(sources.flatMap(({ measures }) => Object.keys(measures)));
  const known = catalogue.metrics.filter((metric) => {
    const needed = quantitiesOf([metric], {});
    return needed.some((name) => supplied.has(name)) && isComputable(metric, needed, sources, given);
  });
  return Object.fromEntries(known.map((metric) => [metric.name, metric]));
}

/** Whether a report can be planned: only that knows what the calendar supplies, and what may be missing. */
function isComputable(
  metric: MetricInfo,
  needed: readonly string[],
  sources: readonly SourceRecords[],
  given: NonNullable<ReportConfig['given']>,
): boolean {
  const own = Object.fromEntries(Object.entries(given).filter(([name]) => needed.includes(name)));
  const stated = Object.fromEntries(Object.keys(own).map((name) => [name, 1]));
  const options: ReportOptions = {
    metrics: { metric },
    sources,
    from: '2024-01-01',
    to: '2024-02-01',
    given: stated,
  };
  try {
    report(options);
    return true;
  } catch {
    return false;
  }
}
