import type { SourceInfo } from './source';
import * as sources from './sources';

/** The sources of the library that supply a quantity, by its name. */
export function sourcesFor(quantity: string): readonly SourceInfo[] {
  return Object.values<SourceInfo>(sources).filter(({ measures }) => Object.hasOwn(measures, quantity));
}
