import type { MetricInfo } from '../metric';

/** Finds metrics by exactly their export name, kebab-case id, title or one of their aliases, in any case and spacing. */
export function createFind<Entry extends MetricInfo>(metrics: readonly Entry[]): (name: string) => Entry | undefined {
  const names = new Map(
    metrics.flatMap((metric) => [metric.name, metric.title, ...metric.aliases].map((known) => [fold(known), metric])),
  );
  return (name) => names.get(fold(name));
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
