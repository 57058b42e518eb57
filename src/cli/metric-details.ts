import type { Metric } from 'metricbook';
import { driverTree, type DriverTree, type MetricJson, metricToJson } from 'metricbook/catalogue';
import { feedsOf } from 'metricbook/records';
import { conditionText } from './condition-text';
import type { Language } from './language';

/** All that there is to know of a metric, as plain data. The texts are in the language of the metric. */
export interface MetricDetails extends MetricJson {
  readonly drivers: DriverTree;
  /** For each quantity that the metric comes down to, the kinds of records that supply it. */
  readonly records: readonly { readonly quantity: string; readonly sources: readonly string[] }[];
}

export function metricDetails(metric: Metric, language: Language): MetricDetails {
  return {
    ...metricToJson(metric),
    // Elsewhere, the words between the sides would be English.
    ...(language !== 'en' && {
      conditions: metric.conditions.map(conditionText),
      definedWhen: metric.definedWhen.map(conditionText),
    }),
    drivers: driverTree(metric),
    records: feedsOf(metric).map(({ quantity, sources }) => ({
      quantity,
      sources: sources.map((source) => source.name),
    })),
  };
}
