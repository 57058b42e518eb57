import type { Decimal, MetricInfo, Unit } from 'metricbook';
import type { InputDetail, Report, ValueDetail } from 'metricbook/records';
import type { AnyRow } from './report-lines';

/** A number that metrics are computed from. */
export interface Component {
  readonly title: string;
  readonly unit: Unit;
  readonly value: Decimal | null;
  /** Why the value is null. */
  readonly reason: string | undefined;
  readonly from: InputDetail['from'];
}

/** The numbers behind all metrics of a row, each once, in the order in which the metrics name them. */
export function componentsOf(report: Report, row: AnyRow): ReadonlyMap<string, Component> {
  const components = new Map<string, Component>();
  const collect = ({ metric, inputs }: ValueDetail): void => {
    for (const input of inputs) {
      if (input.detail !== undefined) {
        collect(input.detail);
        continue;
      }
      const key = componentKey(metric, input);
      const { title, value, reason, from } = input;
      const { unit } = metric.inputs[input.name] as MetricInfo['inputs'][string];
      components.set(key, components.get(key) ?? { title, unit, value, reason, from });
    }
  };
  for (const name of Object.keys(report.metrics)) collect(report.detail(row, name));
  return components;
}

/**
 * What tells a component from others: the name of the input. Where a metric means something narrower by it, the title of
 * that belongs to it, since another metric may take the same name for the wider number.
 */
export function componentKey(metric: MetricInfo, { name, title }: InputDetail): string {
  return metric.inputs[name]?.title === title ? name : `${name} (${title})`;
}
