import { nearestName } from '../nearest-name';
import { metrics } from './metrics';
import { quantities } from './quantities';

/**
 * Passes the name of a quantity or metric through.
 *
 * @throws TypeError with the nearest name, if there is none of this name
 */
export function known(name: string): string {
  names ??= new Set([...Object.keys(quantities), ...metrics.map((metric) => metric.name)]);
  if (names.has(name)) return name;
  const nearest = nearestName(name, [...names]);
  throw new TypeError(
    `unknown quantity or metric "${name}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`,
  );
}

let names: ReadonlySet<string> | undefined;
