import { received } from '../read-decimal';
import type { TimeZone } from './time-zone';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LAST_INSTANT = 8.64e15;

/**
 * Reads the date of a record: a Date, whole milliseconds since 1970, or a text such as `2024-03-05`,
 * `2024-03-05T14:30`, `2024-03-05 14:30:59.123` or `2024-03-05T14:30:00+01:00`. A day is its first instant in the zone;
 * a time without an offset is what the clocks of the zone show. Fractions of a millisecond are cut off.
 *
 * @returns the instant in milliseconds, or the reason why it is refused as a text that follows the field's name:
 * 'must be a date such as "2024-03-05" or "2024-03-05T14:30:00Z" (received "2024-02-30")'
 */
export function readDate(value: unknown, zone: TimeZone): number | string {
  if (typeof value === 'string') {
    const instant = readText(value, zone);
    if (!Number.isNaN(instant)) return instant;
    return `must be a date such as "2024-03-05" or "2024-03-05T14:30:00Z"${received(value)}`;
  }
  if (value instanceof Date) {
    const instant = value.getTime();
    return Number.isNaN(instant) ? 'must be a valid date (received Invalid Date)' : instant;
  }
  if (typeof value === 'number') {
    // Adding 0 turns -0 into 0.
    if (Number.isInteger(value) && Math.abs(value) <= LAST_INSTANT) return value + 0;
    return `must be whole milliseconds since 1970, at most 8.64e15 of them${received(value)}`;
  }
  if (value === undefined || value === null) return 'is missing';
  return `must be a Date, milliseconds since 1970 or a text such as "2024-03-05"${received(value)}`;
}

const ZERO = 0x30;
const NINE = 0x39;
const DASH = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const COLON = 0x3a;
const BLANK = 0x20;
const LETTER_T = 0x54;
const LETTER_Z = 0x5a;

// Read character by character: a regular expression would take most of the time of a million records.
function readText(text: string, zone: TimeZone): number {
  const { length } = text;
  const day = length < 10 ? NaN : readDay(text);
  if (length === 10) return Number.isNaN(day) ? NaN : zone.instantOf(day);
  if (length < 16) return NaN;

  const separator = text.charCodeAt(10);
  if (separator !== LETTER_T && separator !== BLANK) return NaN;
  const hours = twoDigits(text, 11);
  const minutes = twoDigits(text, 14);
  if (hours < 0 || hours > 23 || text.charCodeAt(13) !== COLON || minutes < 0 || minutes > 59) return NaN;
  let wall = day + hours * HOUR + minutes * MINUTE;
  let at = 16;
  if (length >= 19 && text.charCodeAt(16) === COLON) {
    const seconds = twoDigits(text, 17);
    if (seconds < 0 || seconds > 59) return NaN;
    wall += seconds * SECOND;
    at = 19;
    if (length > 20 && text.charCodeAt(19) === POINT) {
      let worth = 100;
      for (at = 20; at < length && isDigit(text.charCodeAt(at)); at += 1) {
        if (at < 23) wall += (text.charCodeAt(at) - ZERO) * worth;
        worth /= 10;
      }
      if (at === 20 || at > 29) return NaN;
    }
  }
  if (Number.isNaN(wall)) return NaN;
  return at === length ? zone.instantOf(wall) : wall - readOffset(text, at);
}

/** The start of the day that a text begins with, as if it were UTC, or NaN. */
function readDay(text: string): number {
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const year = century * 100 + yearOfCentury;
  if (century < 0 || yearOfCentury < 0 || year < 1 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) {
    return NaN;
  }
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return NaN;
  // Years are counted from March, so that a leap day is the last of its year.
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const daysBeforeMonth = Math.floor((153 * marchMonth + 2) / 5);
  return (365 * marchYear + leapDays(marchYear) + daysBeforeMonth + day - DAYS_BEFORE_1970) * DAY;
}

// From 0000-02-29, the day before the first of those years.
const DAYS_BEFORE_1970 = 719_469;

function leapDays(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Milliseconds of an offset such as `Z`, `+01`, `+0130` or `-01:30` that ends the text, or NaN. */
function readOffset(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  const length = text.length - at;
  if (sign === LETTER_Z) return length === 1 ? 0 : NaN;
  if (sign !== PLUS && sign !== DASH) return NaN;
  if (length !== 3 && length !== 5 && !(length === 6 && text.charCodeAt(at + 3) === COLON)) return NaN;
  const hours = twoDigits(text, at + 1);
  const minutes = length === 3 ? 0 : twoDigits(text, at + length - 2);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return NaN;
  const size = hours * HOUR + minutes * MINUTE;
  return sign === DASH ? -size : size;
}

/** The number of two digits, or -1. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at);
  const ones = text.charCodeAt(at + 1);
  return isDigit(tens) && isDigit(ones) ? (tens - ZERO) * 10 + (ones - ZERO) : -1;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
