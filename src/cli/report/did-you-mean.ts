import { nearestName } from '../../nearest-name';

/** The end of a message about a name that is not there: `; did you mean "revenue"?`, or nothing where none is close. */
export function didYouMean(misspelt: string, names: readonly string[]): string {
  const meant = nearestName(misspelt, names);
  return meant === undefined ? '' : `; did you mean "${meant}"?`;
}
