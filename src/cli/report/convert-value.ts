import type { Field } from 'metricbook/records';
import { inCapitals } from '../calculation/currency-code';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import type { Cell } from '../input/table';
import { plainName } from './guess-columns';

/** How the values of a file are written. */
export interface ValueFormats {
  /** In the tokens of date-fns; ISO, if it is left out. */
  readonly dateFormat?: string | undefined;
  readonly decimalComma?: boolean | undefined;
  /** Whether a comma always stands between thousands, also where it could be meant otherwise. */
  readonly thousandsComma?: boolean | undefined;
  /** What the values of a field stand for. */
  readonly values?: Readonly<Record<string, string>> | undefined;
}

/** A value that cannot be read. A report refuses it as it would any object. */
export class Unreadable {
  constructor(
    /** Why, as a text that follows the field's name. */
    readonly reason: string,
  ) {}
}

/** Makes of a cell what the field of a report takes. What it can make nothing of it leaves to the report to refuse. */
export type Convert = (cell: Cell) => unknown;

/** @throws CommandError if the format of dates is none */
export async function converterOf(field: Field, formats: ValueFormats): Promise<Convert> {
  const plain = plainConverter(field);
  const own = await ownConverter(field, formats, plain);
  const { values } = formats;
  if (values === undefined) return own;
  return (cell) => {
    const text = textOf(cell);
    return Object.hasOwn(values, text) ? plain(values[text]) : own(cell);
  };
}

function textOf(cell: Cell): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

async function ownConverter(
  field: Field,
  { dateFormat, decimalComma, thousandsComma }: ValueFormats,
  plain: Convert,
): Promise<Convert> {
  if (field.type === 'date' && dateFormat !== undefined) {
    const { dateReader } = await import('./read-formatted-date');
    const read = dateReader(dateFormat);
    return (cell) => (typeof cell === 'string' && cell.trim() !== '' ? read(cell.trim()) : plain(cell));
  }
  if (isNumber(field) && decimalComma === true) {
    return (cell) => (typeof cell === 'string' && cell.trim() !== '' ? readDecimalComma(cell.trim()) : plain(cell));
  }
  if (isNumber(field) && thousandsComma === true) {
    return (cell) => (typeof cell === 'string' && cell.includes(',') ? readThousandsComma(cell.trim()) : plain(cell));
  }
  return plain;
}

function plainConverter(field: Field): Convert {
  switch (field.type) {
    case 'id':
    case 'key':
      return (cell) => (typeof cell === 'string' ? ownText(cell) : cell instanceof Date ? clockText(cell) : cell);
    case 'flag':
      return (cell) => {
        const text = textOf(cell).toLowerCase();
        return flags.has(text) ? flags.get(text) : cell;
      };
    case 'category':
      return categoryConverter(field.values);
    case 'currency':
      return (cell) => (typeof cell === 'string' ? inCapitals(cell) : cell);
    case 'date':
      return (cell) => (typeof cell === 'string' ? trimmed(cell) : cell instanceof Date ? clockText(cell) : cell);
    default:
      return (cell) => (typeof cell === 'string' ? withoutClearCommas(trimmed(cell)) : cell);
  }
}

const flags: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false],
  ['', null],
]);

function categoryConverter(values: readonly string[]): Convert {
  const byPlainName = new Map(values.map((value) => [plainName(value), value]));
  return (cell) => {
    if (typeof cell !== 'string' || values.includes(cell)) return cell;
    return cell.trim() === '' ? null : (byPlainName.get(plainName(cell)) ?? cell);
  };
}

const BLANK = 0x20;

// Nearly no cell has blanks around it, and looking is faster than trimming.
function trimmed(text: string): string {
  return text.charCodeAt(0) <= BLANK || text.charCodeAt(text.length - 1) <= BLANK ? text.trim() : text;
}

// The engine copies texts below this length; of longer ones it keeps the whole piece of the file that they are part of.
const COPIED_LENGTH = 13;

/** The text by itself: a report keeps the names of customers and segments, and may not keep the file with them. */
export function ownText(text: string): string {
  return text.length < COPIED_LENGTH ? text : Buffer.from(text).toString();
}

/** What the clock shows, as a text without an offset. */
export function clockText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, -1);
}

const groups = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+|\d+)(?:,(\d+))?$/;

/** Reads a number such as 1.234,50, 1 234,50 or -0,5, digit by digit. */
function readDecimalComma(text: string): string | Unreadable {
  const [match, sign = '', whole = '', decimals] = groups.exec(text) ?? [];
  if (match === undefined) {
    return new Unreadable(`must be a number with a decimal comma, such as 1.234,50 (received ${JSON.stringify(text)})`);
  }
  const digits = whole.replace(/\D/g, '');
  return `${sign === '-' ? '-' : ''}${digits}${decimals === undefined ? '' : `.${decimals}`}`;
}

const thousands = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
// Two commas, or a comma and a point: only one group could be decimals too.
const clearThousands = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:,\d{3}|\.\d+)$/;

/** Leaves out the commas of a number that cannot be read otherwise, such as 1,234.50 or 12,345,678. */
function withoutClearCommas(text: string): string {
  return text.includes(',') && clearThousands.test(text) ? withoutCommas(text) : text;
}

/** Reads a number such as 1,234 or 1,234.50, digit by digit. */
function readThousandsComma(text: string): string | Unreadable {
  if (thousands.test(text)) return withoutCommas(text);
  const reason = 'must be a number with commas between thousands, such as 1,234.50';
  return new Unreadable(`${reason} (received ${JSON.stringify(text)})`);
}

function withoutCommas(text: string): string {
  return text.replaceAll(',', '');
}

function isNumber({ type }: Field): boolean {
  return !['id', 'key', 'flag', 'date', 'currency', 'category'].includes(type);
}

/**
 * What the caller may do about a value that was refused.
 *
 * @param reason why it was
 */
export function hintFor(field: Field, name: string, cell: Cell, reason: string, formats: ValueFormats): string {
  // Otherwise it was read, and does not go with something else.
  if (typeof cell !== 'string' || !reason.startsWith('must be ')) return '';
  if (field.type === 'date') {
    // Of one that is written as it must be, the day is wrong, such as that of February 30.
    const isIso = /^\s*\d{4}-\d\d-\d\d/.test(cell);
    if (formats.dateFormat !== undefined || isIso || !/\d/.test(cell)) return '';
    const isEither = /^\s*(0?\d|1[0-2])[/.-](0?\d|1[0-2])[/.-]\d+/.test(cell);
    const doubt = isEither ? 'it may begin with the day or the month: ' : '';
    return `; ${doubt}state how dates are written, such as --date-format dd/MM/yyyy`;
  }
  if (isNumber(field)) return isCommaStated(formats) ? '' : commaHint(cell.trim());
  if (field.type !== 'category' && field.type !== 'flag') return '';
  const [example] = field.type === 'category' ? field.values : ['true'];
  return `; state what it stands for, such as --values ${name}:${cell.trim()}=${String(example)}`;
}

function isCommaStated({ decimalComma, thousandsComma }: ValueFormats): boolean {
  return decimalComma === true || thousandsComma === true;
}

function commaHint(text: string): string {
  if (!/\d,\d/.test(text) || !groups.test(text)) return '';
  if (!thousands.test(text)) return '; state --decimal-comma, if it has a decimal comma';
  const [decimal, whole] = [text.replace(',', '.'), withoutCommas(text)];
  return `; state --decimal-comma, if it is ${decimal}, or --thousands-comma, if it is ${whole}`;
}

/** @throws CommandError if a format of dates is none */
export function refuseFormat(format: string, reason: string): never {
  throw new CommandError(`"${format}" is no format of dates: ${reason}`, exitCodes.usage);
}
