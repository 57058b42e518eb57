import type { Decimal } from './decimal';
import { Exact, type ExactNumber } from './exact';
import { type Unit, unitParts } from './unit';

/** How a caller may give a number. A number is read as the decimal it prints as: 0.1 is one tenth. */
export type DecimalInput = number | string | bigint | Decimal;

/** What a number must fulfil beyond being finite. */
export interface Range {
  readonly whole: boolean;
  readonly minimum: number;
  readonly maximum: number;
}

const anySign: ReadonlySet<string> = new Set(['money', 'ratio', 'multiple', 'score', 'number']);

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

const TOO_FAR_OUT = `must have an exponent between -${String(MAX_EXPONENT)} and ${String(MAX_EXPONENT)}`;

/**
 * Reads a number that a caller gave, or says in words why it is refused.
 *
 * @returns the number, or the reason as a text that follows the field's name: "must be a whole number (received 2.5)"
 */
export function readDecimal(value: unknown, range: Range): ExactNumber | string {
  // Nearly every call comes this way, so these are plain comparisons. Adding 0 turns -0 into 0.
  if (typeof value === 'number' && value >= range.minimum && value <= range.maximum) {
    if (range.whole ? Number.isSafeInteger(value) : Number.isFinite(value)) return value + 0;
  }
  const decimal = toDecimal(value);
  if (typeof decimal === 'string') return decimal + received(value);
  if (Math.abs(decimal.e) > MAX_EXPONENT) return TOO_FAR_OUT + received(value);
  if (decimal.decimalPlaces() > MAX_DECIMAL_PLACES) {
    return `must have at most ${String(MAX_DECIMAL_PLACES)} decimal places${received(value)}`;
  }
  if (decimal.lt(range.minimum)) return `must not be below ${String(range.minimum)}${received(value)}`;
  if (decimal.gt(range.maximum)) {
    return `must not be above ${String(range.maximum)}${received(value)}; a share is a fraction, 0.3 for 30 %`;
  }
  if (range.whole && !decimal.isInteger()) return `must be a whole number${received(value)}`;
  return decimal.isZero() ? 0 : decimal;
}

/** What was given as a Decimal of our own, or the reason why it is no number. */
function toDecimal(value: unknown): Exact | string {
  if (typeof value === 'number') return Number.isFinite(value) ? new Exact(value) : 'must be a finite number';
  if (typeof value === 'string') {
    if (value.length > MAX_TEXT_LENGTH) return `must have at most ${String(MAX_TEXT_LENGTH)} characters`;
    const match = notation.exec(value);
    if (match === null) return 'must be written in digits with a decimal point, such as "1234.56"';
    // Checked before the number is made: '1e1000000000' has a billion digits.
    return Math.abs(Number(match[1] ?? 0)) > MAX_WRITTEN_EXPONENT ? TOO_FAR_OUT : new Exact(value);
  }
  if (typeof value === 'bigint') return isWithinBounds(value) ? new Exact(value) : TOO_FAR_OUT;
  // Every clone of our copy of decimal.js shares one prototype. NaN and the infinities have no digits.
  if (value instanceof Exact) return Array.isArray(value.d) ? new Exact(value) : 'must be a finite number';
  // Of another copy or version of decimal.js, only the text is sure to be understood.
  if (Exact.isDecimal(value)) return toDecimal(String(value));
  return value === undefined ? 'is missing' : 'must be a number, a decimal string, a bigint or a Decimal';
}

const MAX_SHOWN = 40;

/** What was given, as an error says it: ' (received "12abc")'. */
export function received(value: unknown): string {
  if (value === undefined) return '';
  return ` (received ${describe(value)})`;
}

function describe(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value);
  }
  if (Exact.isDecimal(value)) return String(value).slice(0, MAX_SHOWN);
  if (typeof value === 'bigint' && isWithinBounds(value)) return `${String(value).slice(0, MAX_SHOWN)}n`;
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Date) return 'a Date';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

// Without making a text of it: the digits of a huge bigint take minutes.
function isWithinBounds(value: bigint): boolean {
  return value < LARGEST && value > -LARGEST;
}
