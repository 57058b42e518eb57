import type { Metric } from 'metricbook';
import type { Catalogue } from './catalogue';

/** What lists say of a metric, as plain data. */
export interface Summary {
  readonly name: string;
  readonly id: string;
  readonly domain: string;
  readonly title: string;
  readonly description: string;
  readonly unit: Metric['unit'];
  readonly better: Metric['better'];
}

export function summary(
  { name, title, description, unit, better }: Metric,
  domain: string,
  { kebabCase }: Catalogue,
): Summary {
  return { name, id: kebabCase(name), domain, title, description, unit, better };
}
