import type { Metric } from '../metric';
import { metrics } from './metrics';

/**
 * The metric that goes by exactly this name: its export name, kebab-case id, title or one of its aliases, in any case and
 * spacing: `find('CAC')`, `find('win-rate')`, `find('logo churn')`. For words that only come close there is `search`.
 */
export function find(name: string): Metric | undefined {
  names ??= new Map(
    metrics.flatMap((metric) => [metric.name, metric.title, ...metric.aliases].map((known) => [fold(known), metric])),
  );
  return names.get(fold(name));
}

let names: ReadonlyMap<string, Metric> | undefined;

function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
