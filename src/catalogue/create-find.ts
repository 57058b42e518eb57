import type { MetricInfo } from '../metric';
import { foldLetters } from './fold-letters';

/** Finds metrics by exactly their export name, kebab-case id, title or one of their aliases, in any case and spacing, with or without diacritics. */
export function createFind<Entry extends MetricInfo>(metrics: readonly Entry[]): (name: string) => Entry | undefined {
  const names = new Map(
    metrics.flatMap((metric) => [metric.name, metric.title, ...metric.aliases].map((known) => [fold(known), metric])),
  );
  return (name) => names.get(fold(name));
}

function fold(name: string): string {
  return foldLetters(name).replace(/[^\p{L}\p{N}]/gu, '');
}
