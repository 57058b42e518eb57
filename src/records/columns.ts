import { Exact, type ExactNumber } from '../exact';
import type { Range } from '../read-decimal';
import { choice, type ColumnInput, type ColumnSource, DATE, NUMBER, VALUE, valueReader } from './column-reader';
import { MAX_SCALE, MAX_SCALED } from './exact-sums';
import { type Field, isNumberField, type NumberField } from './field';
import { grown } from './grown';
import { Numbering } from './numbering';
import { readDate } from './read-date';
import { isMissing, rangeOfField, readField } from './read-field';
import type { SegmentValue } from './source';
import type { TimeZone } from './time-zone';
import { received } from '../read-decimal';

/** How many rows are read at once: few enough that their columns stay in the processor's cache. */
export const BLOCK_SIZE = 2048;

/** Takes down that a row of the block is refused. */
export type Refuse = (row: number, reason: string) => void;

/** One field of the rows of a block. */
interface Column {
  /** Whether any row of the block may lack the field. */
  readonly anyMissing: boolean;
  /** How many rows have had the column at all, with or without a value in it. */
  readonly present: number;
  /** What is read of each row. */
  readonly input: ColumnInput;
  isMissing(row: number): boolean;
  /** The rows where the mask is 1 that lack the field. */
  missingRows(mask: Uint8Array, length: number): number[];
  /** Makes sense of what was read. */
  finish(rows: readonly unknown[], from: number, to: number, refuse: Refuse): void;
}

export type FieldColumn = NumberColumn | DateColumn | CodeColumn;

export function fieldColumn(field: Field, column: ColumnSource, zone: TimeZone): FieldColumn {
  if (isNumberField(field)) return new NumberColumn(rangeOfField(field), field, column, zone);
  if (field.type === 'date') return new DateColumn(field, column, zone);
  return new CodeColumn(field, column, zone);
}

/** Numbers as integers scaled by a power of ten, and as Decimals where that does not fit. */
export class NumberColumn implements Column {
  /** NaN where the number is missing, Infinity where it does not fit. */
  readonly values = new Float64Array(BLOCK_SIZE);
  /** The integers stand for themselves divided by ten to this power. It only grows. */
  scale = 0;
  anyMissing = false;
  present = 0;
  private readonly unfit = new Map<number, Exact>();

  readonly input: ColumnInput;
  private readonly valueOf: (row: unknown) => unknown;

  constructor(
    private readonly range: Range,
    private readonly field: NumberField,
    column: ColumnSource,
    private readonly zone: TimeZone,
  ) {
    const { values } = this;
    this.input = { column, expression: NUMBER, out: values, otherwise: NaN };
    this.valueOf = valueReader(column);
  }

  isMissing(row: number): boolean {
    return Number.isNaN(this.values[row]);
  }

  missingRows(mask: Uint8Array, length: number): number[] {
    return rowsWithoutNumber(this.values, mask, length);
  }

  exactAt(row: number): ExactNumber {
    const value = this.values[row] as number;
    if (value === Infinity) return this.unfit.get(row) as Exact;
    return this.scale === 0 ? value : new Exact(value).times(`1e-${String(this.scale)}`);
  }

  finish(rows: readonly unknown[], from: number, to: number, refuse: Refuse): void {
    const { values, range } = this;
    const { minimum, maximum } = range;
    const length = to - from;
    this.anyMissing = false;
    this.present += length;
    this.unfit.clear();
    let factor = 10 ** this.scale;
    for (let row = 0; row < length; row += 1) {
      const value = values[row] as number;
      const scaled = Math.round(value * factor);
      // A number of at most 15 digits that the quotient gives back is that decimal and no other. False for NaN.
      if (
        scaled / factor === value &&
        scaled <= MAX_SCALED &&
        scaled >= -MAX_SCALED &&
        value >= minimum &&
        value <= maximum
      ) {
        // Adding 0 turns -0 into 0.
        values[row] = scaled + 0;
      } else {
        // Whole columns may be absent.
        this.readSlowly(row, value === -Infinity ? undefined : this.valueOf(rows[from + row]), refuse);
        factor = 10 ** this.scale;
      }
    }
  }

  private readSlowly(row: number, value: unknown, refuse: Refuse): void {
    const parsed = typeof value === 'string' ? parseDecimal(value) : undefined;
    if (parsed !== undefined) {
      const { digits, decimals } = parsed;
      const { minimum, maximum, whole } = this.range;
      const number = digits / 10 ** decimals;
      if (number >= minimum && number <= maximum && (!whole || decimals === 0)) {
        this.put(row, digits, decimals, value);
        return;
      }
    }
    if (isMissing(value)) {
      if (value === undefined) this.present -= 1;
      const { otherwise } = this.field;
      if (otherwise !== undefined) {
        this.put(row, otherwise, 0, otherwise);
        return;
      }
      this.values[row] = NaN;
      this.anyMissing = true;
      if (!this.field.optional) refuse(row, 'is missing');
      return;
    }
    const { value: read, reason } = readField(this.field, value, this.zone);
    if (reason !== undefined) {
      this.values[row] = 0;
      refuse(row, reason);
      return;
    }
    const number = read as ExactNumber;
    const exact = new Exact(number);
    const decimals = exact.decimalPlaces();
    if (decimals <= MAX_SCALE) this.put(row, exact.times(`1e${String(decimals)}`).toNumber(), decimals, number);
    else this.setAside(row, exact);
  }

  /** Puts `digits` divided by ten to the power of `decimals` in its row. */
  private put(row: number, digits: number, decimals: number, value: unknown): void {
    if (decimals > this.scale) this.raiseScale(decimals, row);
    const scaled = digits * 10 ** (this.scale - decimals);
    if (Math.abs(digits) <= MAX_SCALED && Math.abs(scaled) <= MAX_SCALED) this.values[row] = scaled + 0;
    else this.setAside(row, new Exact(value as string));
  }

  private setAside(row: number, value: Exact): void {
    this.values[row] = Infinity;
    this.unfit.set(row, value);
  }

  /** Brings the rows read so far to a finer scale. */
  private raiseScale(scale: number, rowsRead: number): void {
    const factor = 10 ** (scale - this.scale);
    for (let row = 0; row < rowsRead; row += 1) {
      const value = this.values[row] as number;
      const scaled = value * factor;
      if (Math.abs(value) === Infinity || Number.isNaN(value)) continue;
      if (Math.abs(scaled) <= MAX_SCALED) this.values[row] = scaled;
      else this.setAside(row, toUnscaled(value, this.scale));
    }
    this.scale = scale;
  }
}

function rowsWithoutNumber(values: Float64Array, mask: Uint8Array, length: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < length; row += 1) if (mask[row] === 1 && Number.isNaN(values[row])) rows.push(row);
  return rows;
}

function toUnscaled(value: number, scale: number): Exact {
  return new Exact(value).times(`1e-${String(scale)}`);
}

const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const MAX_DIGITS = 15;

/** Reads a decimal text as an integer of a scale, a power of ten; gives NaN for what is unusual. */
export function readScaled(text: string, factor: number): number {
  const parsed = parseDecimal(text);
  if (parsed === undefined) return NaN;
  const scaled = parsed.digits * (factor / 10 ** parsed.decimals);
  // Fewer decimal places than the text has make a fraction, which does not count.
  return Number.isInteger(scaled) && 10 ** parsed.decimals <= factor ? scaled + 0 : NaN;
}

/** Reads the usual decimal text, or nothing: "-1234.50" as 123450 with 2 decimals. */
function parseDecimal(text: string): { readonly digits: number; readonly decimals: number } | undefined {
  const { length } = text;
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  if (length === start || length > MAX_DIGITS + 2) return undefined;
  let digits = 0;
  let point = length;
  for (let index = start; index < length; index += 1) {
    const code = text.charCodeAt(index);
    const digit = code - ZERO;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (code === POINT && point === length && index > start) point = index;
    else return undefined;
  }
  const decimals = point === length ? 0 : length - point - 1;
  const count = length - start - (point === length ? 0 : 1);
  if (count > MAX_DIGITS || decimals > MAX_SCALE) return undefined;
  return { digits: start === 1 ? -digits : digits, decimals };
}

/** Dates as instants in milliseconds; NaN where the date is missing. */
export class DateColumn implements Column {
  readonly values = new Float64Array(BLOCK_SIZE);
  anyMissing = false;
  present = 0;
  readonly input: ColumnInput;
  private readonly valueOf: (row: unknown) => unknown;

  constructor(
    private readonly field: Field,
    column: ColumnSource,
    private readonly zone: TimeZone,
  ) {
    const { values } = this;
    this.input = { column, expression: DATE, out: values, otherwise: NaN };
    this.valueOf = valueReader(column);
  }

  isMissing(row: number): boolean {
    return Number.isNaN(this.values[row]);
  }

  missingRows(mask: Uint8Array, length: number): number[] {
    return rowsWithoutNumber(this.values, mask, length);
  }

  finish(rows: readonly unknown[], from: number, to: number, refuse: Refuse): void {
    const { values } = this;
    this.anyMissing = false;
    this.present += to - from;
    for (let row = 0; row < to - from; row += 1) {
      const value = values[row] as number;
      // NaN and the infinities.
      if (value - value !== 0) this.readSlowly(row, this.rawOf(value, rows[from + row]), refuse);
    }
  }

  /** What stands in a row, by what was read of it. */
  private rawOf(read: number, row: unknown): unknown {
    if (read === Infinity) return null;
    return read === -Infinity ? undefined : this.valueOf(row);
  }

  private readSlowly(row: number, value: unknown, refuse: Refuse): void {
    const read = typeof value === 'string' ? readDate(value, this.zone) : undefined;
    if (typeof read === 'number') {
      this.values[row] = read;
      return;
    }
    if (isMissing(value)) {
      this.values[row] = NaN;
      this.anyMissing = true;
      if (value === undefined) this.present -= 1;
      if (!this.field.optional) refuse(row, 'is missing');
      return;
    }
    const { value: instant, reason } = readField(this.field, value, this.zone);
    if (reason !== undefined) refuse(row, reason);
    this.values[row] = reason === undefined ? (instant as number) : NaN;
  }
}

// Below that, numbers are looked up in a list, which is faster than a map.
const MAX_WHOLE = 2 ** 22;

/** Categories, flags, keys and currencies as numbers from 1 on; 0 where the field is missing. */
export class CodeColumn implements Column {
  readonly codes = new Int32Array(BLOCK_SIZE);
  /** What the codes stand for; the first stands for code 1. */
  readonly names = new Numbering<string>();
  anyMissing = false;
  present = 0;
  /** The codes of the values as they stand in the rows, but for texts, which stand for themselves. */
  private readonly codeOfRaw = new Map<unknown, number>();
  private readonly raw: unknown[] = [];
  /** The codes of small whole numbers; 0 for those that have not come. */
  private codeOfWhole = new Int32Array(0);
  /** Whether no name has come in another way, so that each number is a new name. */
  private hasOnlyWhole = true;
  private readonly isChoice: boolean;
  readonly input: ColumnInput;
  private readonly valueOf: (row: unknown) => unknown;

  constructor(
    private readonly field: Field,
    column: ColumnSource,
    private readonly zone: TimeZone,
  ) {
    const { codes, raw } = this;
    const choices = field.type === 'category' ? field.values : field.type === 'flag' ? [false, true] : [];
    for (const value of choices) this.codeOf(value);
    this.isChoice = choices.length > 0;
    this.input = this.isChoice
      ? { column, expression: choice(choices), out: codes, otherwise: -1 }
      : { column, expression: VALUE, out: raw, otherwise: undefined };
    this.valueOf = valueReader(column);
  }

  isMissing(row: number): boolean {
    return this.codes[row] === 0;
  }

  missingRows(mask: Uint8Array, length: number): number[] {
    const rows: number[] = [];
    for (let row = 0; row < length; row += 1) if (this.codes[row] === 0 && mask[row] === 1) rows.push(row);
    return rows;
  }

  /** The code of a value, which may not have occurred yet. */
  codeOf(value: string | number | boolean): number {
    this.hasOnlyWhole = false;
    return this.names.codeOf(String(value)) + 1;
  }

  nameAt(row: number): string | undefined {
    return this.names.values[(this.codes[row] as number) - 1];
  }

  finish(rows: readonly unknown[], from: number, to: number, refuse: Refuse): void {
    const { codes } = this;
    this.anyMissing = false;
    this.present += to - from;
    if (!this.isChoice) this.lookUp(to - from);
    for (let row = 0; row < to - from; row += 1) {
      if (codes[row] === -1) codes[row] = this.readSlowly(row, this.valueOf(rows[from + row]), refuse);
    }
  }

  private lookUp(length: number): void {
    const { codes, raw, codeOfRaw, names, codeOfWhole } = this;
    const codeOfNothing = this.field.optional ? 0 : -1;
    for (let row = 0; row < length; row += 1) {
      const value = raw[row];
      // Whole columns may be absent.
      if (value === undefined) {
        codes[row] = codeOfNothing;
        if (codeOfNothing === 0) this.present -= 1;
        this.anyMissing = true;
      } else if (typeof value === 'string') codes[row] = (names.known(value) ?? -2) + 1;
      else if (typeof value === 'number') {
        const code = codeOfWhole[value] ?? 0;
        codes[row] = code > 0 ? code : (codeOfRaw.get(value) ?? -1);
      } else codes[row] = codeOfRaw.get(value) ?? -1;
    }
  }

  private readSlowly(row: number, value: unknown, refuse: Refuse): number {
    if (isMissing(value)) {
      this.anyMissing = true;
      if (value === undefined) this.present -= 1;
      if (!this.field.optional) refuse(row, 'is missing');
      return 0;
    }
    const { value: read, reason } = readField(this.field, value, this.zone);
    if (reason !== undefined) {
      refuse(row, reason);
      return 0;
    }
    if (typeof value === 'number' && value >= 0 && value < MAX_WHOLE) return this.learnWhole(value, read as string);
    const code = this.codeOf(read as string | boolean);
    if (typeof value !== 'string') this.codeOfRaw.set(value, code);
    return code;
  }

  private learnWhole(value: number, name: string): number {
    if (value >= this.codeOfWhole.length) {
      this.codeOfWhole = grown(this.codeOfWhole, Math.min(MAX_WHOLE, Math.max(1024, 2 * value)));
    }
    // Several rows of a block may have the same new value.
    const known = this.codeOfWhole[value] as number;
    if (known !== 0) return known;
    const code = this.hasOnlyWhole ? this.names.add(name) + 1 : this.codeOf(name);
    this.codeOfWhole[value] = code;
    return code;
  }
}

/** One column that a report is broken down by, as numbers from 0 on. */
export class SegmentColumn {
  readonly codes = new Int32Array(BLOCK_SIZE);
  readonly names = new Numbering<SegmentValue>();
  private readonly codeOfRaw = new Map<unknown, number>();
  private readonly raw: unknown[] = [];

  readonly input: ColumnInput;

  constructor(column: ColumnSource) {
    this.input = { column, expression: VALUE, out: this.raw, otherwise: undefined };
  }

  /** Whether no row has had the column. */
  get isAbsent(): boolean {
    return this.codeOfRaw.size === 1 && this.codeOfRaw.has(undefined);
  }

  /** What stands in a row of the block. */
  rawAt(row: number): unknown {
    return this.raw[row];
  }

  finish(length: number, refuse: Refuse): void {
    const { codes, codeOfRaw, raw } = this;
    for (let row = 0; row < length; row += 1) codes[row] = codeOfRaw.get(raw[row]) ?? this.learn(row, refuse);
  }

  private learn(row: number, refuse: Refuse): number {
    const value = this.raw[row];
    if (!isMissing(value) && !isSegmentValue(value)) {
      refuse(row, `must be a text, a number, true or false to break down by it${received(value)}`);
      return 0;
    }
    const code = this.names.codeOf(isMissing(value) ? null : value);
    this.codeOfRaw.set(value, code);
    return code;
  }
}

function isSegmentValue(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
