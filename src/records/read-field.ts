import * as z from 'zod/mini';
import { type ExactNumber } from '../exact';
import { type Range, rangeOf, readDecimal, received } from '../read-decimal';
import { type Field, type Fields, isNumberField, type NumberField } from './field';
import { readDate } from './read-date';
import { type TimeZone, timeZone } from './time-zone';

/** Whether a record has nothing in a field. Files have an empty text there, objects null or no such property. */
export function isMissing(value: unknown): value is '' | null | undefined {
  return value === undefined || value === null || value === '';
}

export function rangeOfField(field: NumberField): Range {
  const range = rangeOf(field.type);
  return field.nonNegative ? { ...range, minimum: 0 } : range;
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
    const number = readDecimal(value, rangeOfField(field));
    return typeof number === 'string' ? { reason: number } : { value: number };
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
      return typeof value === 'string' && /^[A-Z]{3}$/.test(value)
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
  return z.object(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, z.optional(check(field))])));
}
