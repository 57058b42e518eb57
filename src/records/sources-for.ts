import { missingFor } from '../catalogue/missing-for';
import type { MetricInfo } from '../metric';
import type { SourceInfo } from './source';
import * as sources from './sources';

/** The sources of the library that supply a quantity, by its name. */
export function sourcesFor(quantity: string): readonly SourceInfo[] {
  return Object.values<SourceInfo>(sources).filter(({ measures }) => Object.hasOwn(measures, quantity));
}

/** A quantity that a metric is computed from, and the sources of the library that supply it. */
export interface Feed {
  readonly quantity: string;
  /** Empty where no record supplies it, so that it has to be given. */
  readonly sources: readonly SourceInfo[];
}

/** The records that a metric can be computed from: the sources of each of its quantities, down through other metrics. */
export function feedsOf(metric: MetricInfo): readonly Feed[] {
  return missingFor(metric, []).map((quantity) => ({ quantity, sources: sourcesFor(quantity) }));
}
