import { wholePeriods } from './calendar';
import { compileReader } from './column-reader';
import { BLOCK_SIZE, DateColumn } from './columns';
import type { Field } from './field';
import type { Plan, Range } from './plan';
import type { SourceRecords } from './source';
import type { StorageDefinition } from './storage';

/**
 * The whole periods that the dates of the records lie in.
 *
 * @throws TypeError if the rows cannot be read twice, or have no dates
 */
export function rangeOfRecords(
  sources: readonly SourceRecords[],
  definitions: readonly (readonly StorageDefinition[])[],
  { calendar }: Pick<Plan, 'calendar'>,
): Range {
  let [first, last] = [Infinity, -Infinity];
  for (const [index, { rows, source, fields, mapping }] of sources.entries()) {
    if (!Array.isArray(rows)) {
      throw new TypeError(
        `state \`from\` and \`to\`: the rows of ${source.name} are no array and can be read only once`,
      );
    }
    const names = new Set(definitions[index]?.map(({ placing }) => placing.at ?? placing.during.from));
    for (const name of names) {
      const dates = new DateColumn(fields[name] as Field, mapping[name] ?? name, calendar.timeZone);
      const read = compileReader([dates.input]);
      for (let from = 0; from < rows.length; from += BLOCK_SIZE) {
        const to = Math.min(from + BLOCK_SIZE, rows.length);
        // Whatever is wrong with a date is said when it is read again.
        read(rows, from, to);
        dates.finish(rows, from, to, () => undefined);
        for (const date of dates.values.subarray(0, to - from)) {
          // False for NaN.
          if (date < first) first = date;
          if (date > last) last = date;
        }
      }
    }
  }
  if (first > last) throw new TypeError('state `from` and `to`: no record has a date');
  return wholePeriods(first, last, calendar);
}
