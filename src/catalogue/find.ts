import type { Metric } from '../metric';
import { createFind } from './create-find';
import { metrics } from './metrics';

/**
 * The metric that goes by exactly this name: its export name, kebab-case id, title or one of its aliases, in any case and
 * spacing: `find('CAC')`, `find('win-rate')`, `find('logo churn')`. For words that only come close there is `search`.
 */
export function find(name: string): Metric | undefined {
  lookUp ??= createFind(metrics);
  return lookUp(name);
}

let lookUp: ((name: string) => Metric | undefined) | undefined;
