import { UTCDateMini } from '@date-fns/utc/date/mini';
import { format as write, parse } from 'date-fns';
import { clockText, refuseFormat, Unreadable } from './convert-value';

const UTC = { in: (date: Date | number | string) => new UTCDateMini(+new Date(date)) };

// So many different days are enough for centuries.
const MOST_REMEMBERED = 100_000;

// Up to fifty years after it, years of two digits are of this century.
const REFERENCE = Date.UTC(2019, 0, 1);

/**
 * Reads dates in a format of date-fns, such as `dd.MM.yyyy HH:mm`. What has no offset is what a clock shows, and stays a
 * text for the report to read in its own time zone; what has one is an instant in milliseconds. Years of two
 * digits are 1969 to 2068, as POSIX has it, whatever day it is.
 *
 * @throws CommandError if it is no such format
 */
export function dateReader(format: string): (text: string) => string | number | Unreadable {
  const tokens = format.replace(/''|'[^']*'/g, '');
  if (/[YD]/.test(tokens)) refuseFormat(format, 'years are yyyy there, and days dd');
  const hasOffset = /[XxTt]/.test(tokens);
  try {
    // Parsing looks at no more of a format than it needs.
    write(0, format, UTC);
  } catch (error) {
    refuseFormat(format, (error as Error).message);
  }
  if (!/[yuRTt]/.test(tokens)) refuseFormat(format, 'it has no year (yyyy)');
  const read = (text: string): string | number | Unreadable => {
    const date = parse(text, format, REFERENCE, UTC);
    const year = date.getFullYear();
    if (Number.isNaN(year)) return refusal(text, '');
    // Such as 0024, where yyyy is stated and the year has two digits.
    if (year < 1000) return refusal(text, `, and its year is ${String(year)}: two digits are yy`);
    return hasOffset ? date.getTime() : clockText(new Date(date.getTime()));
  };
  const refusal = (text: string, more: string): Unreadable =>
    new Unreadable(`must be a date written as ${format} (received ${JSON.stringify(text)})${more}`);

  let known = new Map<string, string | number | Unreadable>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      if (known.size === MOST_REMEMBERED) known = new Map();
      known.set(text, value);
    }
    return value;
  };
}
