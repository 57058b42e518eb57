import type * as z from 'zod/mini';
import { didYouMean } from './did-you-mean';
import { type Field, type Fields, type FieldValue, isNumberField } from './field';
import { type Filter } from './filter';
import { type Measure, type Measures, type Subscription, type Term, termsOf } from './measure';
import { narrowerThan } from './narrower-inputs';
import { schemaOfFields } from './read-field';

/** What the caller may state otherwise, such as the grade from which an answer counts as a promoter's. */
export type Settings = Readonly<Record<string, number | boolean>>;

/** The settings of a source as they may be stated: any number for a number. */
type Stated<S extends Settings> = { readonly [Name in keyof S]: S[Name] extends boolean ? boolean : number };

export interface SourceDefinition<F extends Fields, S extends Settings> {
  /** The name it is exported under, in camel case. */
  readonly name: string;
  readonly title: string;
  /** What one record is, in a sentence. */
  readonly description: string;
  readonly fields: F;
  /** The settings and what they are by default. */
  readonly settings?: S;
  /** How the records supply each quantity, by the name of the quantity. */
  readonly measures: Measures<keyof F & string> | ((settings: Stated<S>) => Measures<keyof F & string>);
  /** The traps. */
  readonly notes?: readonly string[];
}

/** What a report may be broken down by. */
export type SegmentValue = string | number | boolean | null;

/** Where to find something in a row: the name of a column, or a function of the row. */
export type Column<Row, Value> = ColumnName<Row, Value> | ((row: Row) => Value);

type ColumnName<Row, Value> = { [Name in keyof Row]-?: Row[Name] extends Value ? Name : never }[keyof Row] & string;

type Given<F extends Field> = F extends { readonly optional: true }
  ? FieldValue<F> | null | undefined
  : FieldValue<F> | undefined;

type OptionalFields<F extends Fields, Row> = {
  [Name in keyof F]: F[Name] extends { readonly optional: true }
    ? Name
    : Name extends ColumnName<Row, Given<F[Name]>>
      ? Name
      : never;
}[keyof F];

/** Where each field stands in a row. A field that is left out is read from the column of its own name. */
export type Mapping<F extends Fields, Row> = {
  readonly [Name in Exclude<keyof F, OptionalFields<F, Row>>]: Column<Row, Given<F[Name]>>;
} & { readonly [Name in OptionalFields<F, Row>]?: Column<Row, Given<F[Name]>> };

export interface SourceOptions<Row, S extends Settings> {
  /** Where the columns that a report is broken down by stand, if not under their own names. */
  readonly segments?: Readonly<Record<string, Column<Row, SegmentValue | undefined>>>;
  readonly settings?: Partial<Stated<S>>;
  /** The quantities that are taken from these records, where another source has some of them too. */
  readonly only?: readonly string[];
}

export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

/** Records given to a report: rows, and how to read them. */
export interface SourceRecords {
  readonly source: SourceInfo;
  readonly rows: Rows<unknown>;
  readonly mapping: Readonly<Record<string, string | ((row: never) => unknown)>>;
  readonly segments: Readonly<Record<string, string | ((row: never) => unknown)>>;
  /** The fields with the settings that the caller states. */
  readonly fields: Fields;
  readonly measures: Measures;
}

/** All that a source says of itself. */
export interface SourceInfo {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: Fields;
  readonly settings: Settings;
  /** The measures with the settings as they are by default. */
  readonly measures: Measures;
  readonly notes: readonly string[];
  /** Accepts and refuses the same records as a report does. */
  readonly schema: z.ZodMiniObject<Record<string, z.ZodMiniType>>;
}

/** A kind of record that supplies quantities: a function from rows to what a report takes. */
export interface RecordSource<F extends Fields = Fields, S extends Settings = Settings> extends SourceInfo {
  /** @throws TypeError if the mapping, the settings or the choice of quantities names one that does not exist */
  <Row>(
    rows: Rows<Row>,
    ...rest: [Row] extends [never]
      ? [mapping?: Mapping<F, never>, options?: SourceOptions<never, S>]
      : Partial<Record<keyof F, never>> extends Mapping<F, Row>
        ? [mapping?: Mapping<F, Row>, options?: SourceOptions<Row, S>]
        : [mapping: Mapping<F, Row>, options?: SourceOptions<Row, S>]
  ): SourceRecords;
  readonly name: string;
  readonly fields: F;
  readonly settings: S;
}

/**
 * Defines a kind of record: its fields, and how such records supply quantities.
 *
 * @throws TypeError if a measure reads a field that is not there, or one of the wrong type
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineSource<const F extends Fields, S extends Settings = Settings>(
  definition: SourceDefinition<F, S>,
): RecordSource<F, S> {
  const { name, fields, notes = [] } = definition;
  const settings = (definition.settings ?? {}) as Stated<S>;
  const measuresWith = (chosen: Stated<S>): Measures =>
    typeof definition.measures === 'function' ? definition.measures(chosen) : definition.measures;
  const measures = measuresWith(settings);
  const defaults = withSettings(fields, settings);
  for (const [quantity, measure] of Object.entries(measures)) checkMeasure(`${name}.${quantity}`, measure, fields);

  let schema: SourceInfo['schema'] | undefined;
  const info: SourceInfo = {
    name,
    title: definition.title,
    description: definition.description,
    fields,
    settings,
    measures,
    notes,
    get schema() {
      return (schema ??= schemaOfFields(defaults));
    },
  };

  const records = (
    rows: Rows<unknown>,
    mapping: SourceRecords['mapping'] = {},
    options: SourceOptions<never, S> = {},
  ): SourceRecords => {
    if (!isIterable(rows)) throw new TypeError(`${name} takes rows as an array, an iterable or an async iterable`);
    checkNames(name, 'field', Object.keys(mapping), Object.keys(fields));
    checkNames(name, 'setting', Object.keys(options.settings ?? {}), Object.keys(settings));
    checkNames(name, 'quantity', options.only ?? [], Object.keys(measures));
    for (const [setting, value] of Object.entries<unknown>(options.settings ?? {})) {
      if (typeof value === typeof settings[setting] && (typeof value === 'boolean' || Number.isFinite(value))) continue;
      const wanted = typeof settings[setting] === 'boolean' ? 'true or false' : 'a finite number';
      throw new TypeError(`${name}: the setting ${setting} must be ${wanted}`);
    }
    const stated: Stated<S> = { ...settings, ...options.settings };
    if (options.settings !== undefined) {
      for (const [quantity, measure] of Object.entries(measuresWith(stated))) {
        checkMeasure(`${name}.${quantity}`, measure, fields);
      }
    }
    const only = options.only?.flatMap((quantity) => [quantity, ...narrowerThan(quantity)]);
    const chosen = Object.entries(measuresWith(stated)).filter(([quantity]) => only?.includes(quantity) ?? true);
    return {
      source: info,
      rows,
      mapping,
      segments: options.segments ?? {},
      fields: withSettings(fields, stated),
      measures: Object.fromEntries(chosen),
    };
  };
  const source = Object.defineProperties(records, Object.getOwnPropertyDescriptors(info));
  return Object.freeze(source) as unknown as RecordSource<F, S>;
}

/** The fields with the bounds that settings name. */
function withSettings(fields: Fields, settings: Settings): Fields {
  const stated = (bound: number | string | undefined): number | undefined => {
    if (typeof bound !== 'string') return bound;
    const setting = settings[bound];
    if (typeof setting === 'number') return setting;
    throw new TypeError(`a field is bounded by "${bound}", which is no setting`);
  };
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]): [string, Field] => {
      if (!isNumberField(field)) return [name, field];
      const [minimum, maximum] = [stated(field.minimum), stated(field.maximum)];
      return [name, { ...field, ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) }];
    }),
  );
}

function isIterable(rows: unknown): boolean {
  return typeof rows === 'object' && rows !== null && (Symbol.iterator in rows || Symbol.asyncIterator in rows);
}

function checkNames(source: string, kind: string, names: readonly string[], known: readonly string[]): void {
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new TypeError(`${source} has no ${kind} "${name}"${didYouMean(name, known)}`);
  }
}

function checkMeasure(path: string, measure: Measure, fields: Fields): void {
  const expect = (name: string, wanted: string, fits: (field: Field) => boolean): void => {
    const field = fields[name];
    if (field === undefined) throw new TypeError(`${path} reads the field "${name}", which is not there`);
    if (!fits(field)) throw new TypeError(`${path} takes "${name}" for ${wanted}, but it is a ${field.type}`);
  };
  const date = (name: string): void => {
    expect(name, 'a date', ({ type }) => type === 'date');
  };
  const number = (name: string): void => {
    expect(name, 'a number', isNumberField);
  };
  const key = (name: string): void => {
    expect(name, 'a key', ({ type }) => type === 'key' || type === 'id');
  };
  const filter = (part: Filter): void => {
    if ('and' in part) part.and.forEach(filter);
    else if ('or' in part) part.or.forEach(filter);
    else if ('not' in part) filter(part.not);
    else if ('hours' in part) [part.hours.from, part.hours.to].forEach(date);
    else if ('isNull' in part) expect(part.field, 'anything', () => true);
    else if ('atLeast' in part || 'atMost' in part) number(part.field);
    else {
      const values = 'equals' in part ? [part.equals] : part.oneOf;
      const wanted = values.map((value) => JSON.stringify(value)).join(' or ');
      expect(part.field, wanted, (field) => values.every((value) => isValueOf(field, value)));
    }
  };
  const subscription = (part: Subscription): void => {
    for (const name of [part.from, part.until, part.cancelled, part.discountUntil]) if (name !== undefined) date(name);
    for (const name of [part.amount, part.quantity, part.intervalCount, part.discount, part.discountShare])
      number(name);
    key(part.customer);
    const units = Object.keys(part.intervalsPerYear);
    for (const [unit, perYear] of Object.entries(part.intervalsPerYear)) {
      if (perYear > 0) continue;
      throw new TypeError(`${path}: a year must have more than 0 of the unit ${unit} (received ${String(perYear)})`);
    }
    const wanted = units.map((unit) => JSON.stringify(unit)).join(' or ');
    expect(part.interval, wanted, (field) => units.every((unit) => isValueOf(field, unit)));
  };
  const term = (part: Term): void => {
    if ('at' in part) date(part.at);
    else if ('subscription' in part) subscription(part.subscription);
    else {
      date(part.during.from);
      date(part.during.until);
      if (part.during.unended !== undefined) filter(part.during.unended);
    }
    if (part.where !== undefined) filter(part.where);
    if (part.measure === 'sum') [part.of, ...(part.times === undefined ? [] : [part.times])].forEach(number);
    if (part.measure === 'days' || part.measure === 'hours') [part.from, part.to].forEach(date);
    if (part.measure === 'distinct' || part.measure === 'daily average') key(part.of);
    const least = 'only' in part && typeof part.only === 'object' ? Object.entries(part.only) : [];
    for (const [kind, value] of least) {
      if (typeof value === 'number' && !(Number.isInteger(value) && value > 0)) {
        throw new TypeError(`${path}: ${kind} must be a whole number of at least 1 (received ${String(value)})`);
      }
    }
    if (part.measure === 'sum by') {
      number(part.of);
      key(part.by);
    }
    if (part.measure === 'distinct' && 'only' in part && typeof part.only === 'object' && 'sum' in part.only) {
      [part.only.sum, part.only.reaches].forEach(number);
    }
  };
  termsOf(measure).forEach(term);
}

function isValueOf(field: Field, value: string | number | boolean): boolean {
  if (field.type === 'category') return typeof value === 'string' && field.values.includes(value);
  if (field.type === 'flag') return typeof value === 'boolean';
  if (isNumberField(field)) return typeof value === 'number';
  return typeof value === 'string' && field.type !== 'date';
}
