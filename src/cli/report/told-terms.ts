import type { Filter, Measure, Term } from 'metricbook/records';

/**
 * What columns tell of a quantity: its measure without what is decided already by a column that is not there. Where a
 * field is left out because it means that nothing happened, such as refunds, what is counted by it is always zero: that is
 * an assumption, and no figure of the records.
 *
 * @param isAbsent whether no record has a field, and a record without it stands for something
 * @returns no term, if columns tell nothing of it; undefined, if records would be refused for the lack of one
 */
export function toldTerms(measure: Measure, isAbsent: (field: string) => boolean): readonly Term[] | undefined {
  const terms: Term[] = [];
  for (const term of 'measure' in measure ? [measure] : measure) {
    const { where, ...rest } = term;
    const told = where === undefined ? true : toldFilter(where, isAbsent);
    if (told === false) continue;
    const placed = 'at' in term ? [term.at] : [];
    const summed = 'of' in term ? [term.of] : [];
    if ([...placed, ...summed].some(isAbsent)) return undefined;
    terms.push(told === true ? rest : { ...rest, where: told });
  }
  return terms;
}

/** What of a filter is left to depend on the record; true or false if nothing is. */
function toldFilter(filter: Filter, isAbsent: (field: string) => boolean): Filter | boolean {
  if ('and' in filter) return joined('and', filter.and, isAbsent);
  if ('or' in filter) return joined('or', filter.or, isAbsent);
  if ('not' in filter) {
    const told = toldFilter(filter.not, isAbsent);
    return typeof told === 'boolean' ? !told : { not: told };
  }
  const read = 'hours' in filter ? [filter.hours.from, filter.hours.to] : [filter.field];
  return read.some(isAbsent) ? 'isNull' in filter : filter;
}

function joined(word: 'and' | 'or', parts: readonly Filter[], isAbsent: (field: string) => boolean): Filter | boolean {
  // The one that decides for all.
  const decisive = word === 'or';
  const told = parts.map((part) => toldFilter(part, isAbsent));
  if (told.includes(decisive)) return decisive;
  const open = told.filter((part) => typeof part !== 'boolean');
  const [first, ...others] = open;
  if (first === undefined) return !decisive;
  if (others.length === 0) return first;
  return word === 'and' ? { and: open } : { or: open };
}
