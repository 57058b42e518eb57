import type { Filter, Measure } from 'metricbook/records';

/**
 * Whether columns tell of a quantity at all. Where a field is left out because it means that nothing happened, such as
 * refunds, what is counted by it is always zero: that is an assumption, and no figure of the records.
 *
 * @param isAbsent whether no record has a field, and a record without it stands for nothing
 */
export function isTold(measure: Measure, isAbsent: (field: string) => boolean): boolean {
  const terms = 'measure' in measure ? [measure] : measure;
  return terms.some((term) => {
    const placed = 'at' in term ? [term.at] : [];
    const summed = 'of' in term ? [term.of] : [];
    if ([...placed, ...summed].some(isAbsent)) return false;
    return term.where === undefined || truthOf(term.where, isAbsent) !== false;
  });
}

/** What is known of a filter without any record; undefined if it depends on them. */
function truthOf(filter: Filter, isAbsent: (field: string) => boolean): boolean | undefined {
  if ('and' in filter) return allOf(filter.and.map((part) => truthOf(part, isAbsent)));
  if ('or' in filter) return opposite(allOf(filter.or.map((part) => opposite(truthOf(part, isAbsent)))));
  if ('not' in filter) return opposite(truthOf(filter.not, isAbsent));
  const read = 'hours' in filter ? [filter.hours.from, filter.hours.to] : [filter.field];
  return read.some(isAbsent) ? 'isNull' in filter : undefined;
}

function allOf(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function opposite(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}
