import type { Decimal } from '../decimal';
import type { DecimalInput } from '../read-decimal';
import type { Unit } from '../unit';

interface Described {
  /** What the field holds, in a sentence. */
  readonly description: string;
  /** Whether a record may come without it. What a metric needs of a record must still be there. */
  readonly optional?: true;
  /** What it means if no record has the column at all. Without it, a column that a metric needs must be there. */
  readonly absent?: string;
}

/**
 * A field of a record.
 *
 * - `id`: names the record; a second record with the same one is refused
 * - `key`: names something that several records may share, such as a customer
 * - `category`: one of the values listed
 * - `flag`: true or false
 * - `date`: a day or an instant
 * - `currency`: the currency of the money in the record
 * - a unit, such as `money` or `hours`: a number
 */
export type Field =
  | ({ readonly type: 'id' | 'key' | 'flag' | 'date' | 'currency' } & Described)
  | ({ readonly type: 'category'; readonly values: readonly string[] } & Described)
  | ({
      readonly type: Unit;
      readonly nonNegative?: true;
      /** What a record without it stands for. */
      readonly otherwise?: number;
      /** The bounds of a scale: numbers, or the names of settings. */
      readonly minimum?: number | string;
      readonly maximum?: number | string;
    } & Described);

export type Fields = Readonly<Record<string, Field>>;

/** A field that holds a number. */
export type NumberField = Extract<Field, { readonly type: Unit }>;

/** What may stand in a record for a field. */
export type FieldValue<F extends Field> = F['type'] extends 'id' | 'key'
  ? string | number | bigint
  : F['type'] extends 'currency' | 'category'
    ? string
    : F['type'] extends 'flag'
      ? boolean
      : F['type'] extends 'date'
        ? Date | string | number
        : DecimalInput | Decimal;

const otherTypes: ReadonlySet<string> = new Set(['id', 'key', 'flag', 'date', 'currency', 'category']);

export function isNumberField(field: Field): field is NumberField {
  return !otherTypes.has(field.type);
}
