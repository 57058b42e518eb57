import * as z from 'zod/mini';
import { compare, type ExactNumber } from '../exact';
import { type Range, rangeOf, readDecimal, received } from '../read-decimal';
import { type Field, type Fields, isNumberField, type NumberField } from './field';
import { readDate } from './read-date';
import { type TimeZone, timeZone } from './time-zone';

/** Whether a record has nothing in a field. Files have an empty text there, objects null or no such property. */
export function isMissing(value: unknown): value is '' | null | undefined {
  return value === undefined || value === null || value === '';
}

/** The numbers that a field takes. */
export function rangeOfField(field: NumberField): Range {
  const { whole, minimum, maximum } = rangeOf(field.type);
  return {
    whole,
    minimum: Math.max(minimum, boundOf(field.minimum) ?? (field.nonNegative ? 0 : minimum)),
    maximum: Math.min(maximum, boundOf(field.maximum) ?? maximum),
  };
}

function boundOf(bound: number | string | undefined): number | undefined {
  if (typeof bound === 'string') throw new TypeError(`the setting ${bound} has no value`);
  return bound;
}

export function isCurrencyCode(text: string): boolean {
  return /^[A-Z]{3}$/.test(text);
}

/** What was read, or why it is refused. */
export type FieldRead =
  | { readonly value: ExactNumber | string | boolean; readonly reason?: never }
  | { readonly value?: never; readonly reason: string };

/**
 * Reads what stands in a field, if anything does. This is the definition of what a field takes; everything that reads
 * faster gives the same.
 */
export function readField(field: Field, value: unknown, zone: TimeZone): FieldRead {
  if (isNumberField(field)) {
    const range = rangeOfField(field);
    // Of a scale, the error tells both ends.
    const isScale = field.minimum !== undefined && field.maximum !== undefined;
    const number = readDecimal(value, isScale ? rangeOf(field.type) : range);
    if (typeof number === 'string') return { reason: number };
    if (compare(number, range.minimum) >= 0 && compare(number, range.maximum) <= 0) return { value: number };
    return { reason: `must be ${String(range.minimum)} to ${String(range.maximum)}${received(value)}` };
  }
  switch (field.type) {
    case 'date': {
      const instant = readDate(value, zone);
      return typeof instant === 'string' ? { reason: instant } : { value: instant };
    }
    case 'flag':
      return typeof value === 'boolean' ? { value } : { reason: `must be true or false${received(value)}` };
    case 'category':
      return typeof value === 'string' && field.values.includes(value)
        ? { value }
        : { reason: `must be one of ${field.values.join(', ')}${received(value)}` };
    case 'currency':
      return typeof value === 'string' && isCurrencyCode(value)
        ? { value }
        : { reason: `must be a currency code of three capital letters, such as EUR${received(value)}` };
    default:
      return readKey(value);
  }
}

function readKey(value: unknown): FieldRead {
  if (typeof value === 'string' && value.trim() !== '') return { value };
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return { value: String(value) };
  return { reason: `must be a text that is not blank, or a whole number${received(value)}` };
}

/** The zod schema of a record with these fields; it leaves their values as they are. */
export function schemaOfFields(fields: Fields): z.ZodMiniObject<Record<string, z.ZodMiniType>> {
  const utc = timeZone('UTC');
  const check = (field: Field): z.ZodMiniType =>
    z.unknown().check(
      z.check(({ value, issues }) => {
        if (isMissing(value)) {
          if (!field.optional) issues.push({ code: 'custom', message: 'is missing', input: value });
          return;
        }
        const { reason } = readField(field, value, utc);
        if (reason !== undefined) issues.push({ code: 'custom', message: reason, input: value });
      }),
    );
  return z.object(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, field.optional ? z.optional(check(field)) : check(field)]),
    ),
  );
}
