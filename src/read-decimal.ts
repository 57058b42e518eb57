import type { Decimal } from './decimal';
import { Exact } from './exact';
import { type Unit, unitParts } from './unit';

/** How a caller may give a number. A number is read as the decimal it prints as: 0.1 is one tenth. */
export type DecimalInput = number | string | bigint | Decimal;

/** What a number must fulfil beyond being finite. */
export interface Range {
  readonly whole: boolean;
  readonly minimum: number;
  readonly maximum: number;
}

const anySign: ReadonlySet<string> = new Set(['money', 'ratio', 'multiple', 'score']);

/** The numbers that a unit allows. */
export function rangeOf(unit: Unit): Range {
  const { measure, per } = unitParts(unit);
  return {
    whole: measure === 'count' && per === undefined,
    minimum: anySign.has(measure) ? -Infinity : 0,
    maximum: measure === 'share' ? 1 : Infinity,
  };
}

const MAX_EXPONENT = 1000;
const LARGEST = 10n ** BigInt(MAX_EXPONENT + 1);
// Longer than any number within the bounds above, short enough to be read at once.
const MAX_TEXT_LENGTH = 2 * MAX_EXPONENT + 500;
const MAX_WRITTEN_EXPONENT = 10 * MAX_EXPONENT;
const MAX_DECIMAL_PLACES = 2 * MAX_EXPONENT;

/** How a number is written as text: digits, a decimal point, an exponent of ten; no spaces, no separators. */
export const notation = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d+))?$/;

const outOfBounds = `must have an exponent between -${String(MAX_EXPONENT)} and ${String(MAX_EXPONENT)}`;

/**
 * Reads a number that a caller gave, or says in words why it is refused.
 *
 * @returns the number, or the reason as a text that follows the field's name: "must be a whole number (received 2.5)"
 */
export function readDecimal(value: unknown, range: Range): Exact | string {
  let decimal: Exact;
  if (typeof value === 'number') {
    // Plain comparisons, because nearly every call comes this way. Adding 0 turns -0 into 0.
    if (Number.isFinite(value)) {
      if (value < range.minimum || value > range.maximum || (range.whole && !Number.isInteger(value))) {
        return refuse(value, range, value < range.minimum, value > range.maximum);
      }
      return new Exact(value + 0);
    }
    return `must be a finite number${received(value)}`;
  } else if (typeof value === 'string') {
    const match = value.length > MAX_TEXT_LENGTH ? undefined : notation.exec(value);
    if (match === undefined) return `must have at most ${String(MAX_TEXT_LENGTH)} characters${received(value)}`;
    if (match === null) return `must be written in digits with a decimal point, such as "1234.56"${received(value)}`;
    if (Math.abs(Number(match[1] ?? 0)) > MAX_WRITTEN_EXPONENT) return outOfBounds + received(value);
    decimal = new Exact(value);
  } else if (typeof value === 'bigint') {
    if (value >= LARGEST || value <= -LARGEST) return outOfBounds;
    decimal = new Exact(value);
  } else if (value instanceof Exact) {
    // Every clone of our copy of decimal.js shares one prototype; the digits are null in NaN and the infinities.
    if (!Array.isArray(value.d)) return `must be a finite number${received(value)}`;
    decimal = new Exact(value);
  } else if (Exact.isDecimal(value)) {
    // Another copy of decimal.js, of whatever version: only its text is common ground.
    return readDecimal(String(value), range);
  } else if (value === undefined) {
    return 'is missing';
  } else {
    return `must be a number, a decimal string, a bigint or a Decimal${received(value)}`;
  }

  if (Math.abs(decimal.e) > MAX_EXPONENT) return outOfBounds + received(value);
  if (decimal.decimalPlaces() > MAX_DECIMAL_PLACES) {
    return `must have at most ${String(MAX_DECIMAL_PLACES)} decimal places${received(value)}`;
  }
  const below = decimal.lessThan(range.minimum);
  const above = decimal.greaterThan(range.maximum);
  if (below || above || (range.whole && !decimal.isInteger())) return refuse(value, range, below, above);
  return decimal.isZero() ? new Exact(0) : decimal;
}

function refuse(value: unknown, range: Range, below: boolean, above: boolean): string {
  if (below) return `must not be below ${String(range.minimum)}${received(value)}`;
  if (above) return `must not be above 1${received(value)}; shares are fractions, so 30 % is 0.3`;
  return `must be a whole number${received(value)}`;
}

const MAX_SHOWN = 40;

function received(value: unknown): string {
  return ` (received ${describe(value)})`;
}

function describe(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value);
  }
  if (Exact.isDecimal(value)) return String(value).slice(0, MAX_SHOWN);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Date) return 'a Date';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
