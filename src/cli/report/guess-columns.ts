import type { Field, SourceInfo } from 'metricbook/records';
import { usualNames } from './usual-names';

/** The column that a field is probably in, or those among which nothing decides. */
export type Guess =
  | { readonly column: string; readonly candidates?: never }
  | { readonly column?: never; readonly candidates: readonly string[] };

// What a column with the only date of a record may be called.
const plainDates = ['date', 'day', 'datetime', 'timestamp', 'time'];

/** A name without what differs between ways to write it: "Order date", "order_date" and "OrderDate" are one. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Guesses in which columns fields of a source stand. The name of the field itself goes before usual names. An id is never
 * guessed: to find those that stand there twice, all of them are kept in memory, which is for the caller to ask for.
 *
 * @param wanted the fields to guess
 * @param columns those that may be meant
 */
export function guessColumns(
  source: SourceInfo,
  wanted: readonly string[],
  columns: readonly string[],
): ReadonlyMap<string, Guess> {
  const guesses = new Map<string, Guess>();
  for (const name of wanted) {
    const field = source.fields[name];
    if (field === undefined || field.type === 'id') continue;
    for (const names of namesOf(source, name, field)) {
      const found = columns.filter((column) => names.includes(plainName(column)));
      const [column] = found;
      if (column === undefined) continue;
      guesses.set(name, found.length === 1 ? { column } : { candidates: found });
      break;
    }
  }
  return guesses;
}

/** The names to look for, in the order of how telling they are. */
function namesOf(source: SourceInfo, name: string, field: Field): readonly (readonly string[])[] {
  const own = [name, ...(field.type === 'date' ? datesLike(name) : []), ...flagsLike(name, field)];
  const usual = (usualNames as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>)[source.name];
  const [mainDate] = Object.keys(source.fields).filter((other) => source.fields[other]?.type === 'date');
  const names = [own, usual?.[name] ?? [], name === mainDate ? plainDates : []];
  return names.map((list) => list.map(plainName));
}

/** "orderedAt" may be "ordered", "ordered on" or "date ordered". */
function datesLike(name: string): readonly string[] {
  const stem = name.replace(/At$/, '');
  return [stem, `${stem} on`, `${stem} date`, `${stem} time`, `${stem} datetime`, `${stem} timestamp`, `date ${stem}`];
}

function flagsLike(name: string, field: Field): readonly string[] {
  return field.type === 'flag' ? [`is ${name}`, `was ${name}`, `has ${name}`] : [];
}
