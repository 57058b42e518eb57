import type { Field, SourceInfo } from 'metricbook/records';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import type { SourceConfig } from './config';
import { converterOf, type ValueFormats } from './convert-value';
import { didYouMean } from '../../records/did-you-mean';
import { guessColumns, plainName } from './guess-columns';
import type { FieldPlace, RowFilter } from './record-reader';
import { needsColumn } from './source-fields';

/** A table and what is stated of it. */
export interface TableToMap {
  /** How messages call the file. */
  readonly file: string;
  readonly config: SourceConfig;
  readonly columns: readonly string[];
}

/**
 * Finds the column of each field of a source.
 *
 * @param wanted the fields that are read, if they are there; those that the caller maps are read too
 * @param isNeeded whether the report cannot do without a field, so that it has to be stated where a guess is in doubt
 * @param onGuess is told of each guess
 * @throws CommandError if a field or a column that is named is not there, or a guess is in doubt
 */
export async function mapFields(
  { file, config, columns }: TableToMap,
  source: SourceInfo,
  wanted: readonly string[],
  isNeeded: (field: string) => boolean,
  onGuess: (message: string) => void,
): Promise<ReadonlyMap<string, FieldPlace>> {
  const { fields } = source;
  const places = new Map<string, FieldPlace>();
  const formatsOf = (name: string): ValueFormats => ({
    dateFormat: config.dateFormat,
    decimalComma: config.decimalComma,
    thousandsComma: config.thousandsComma,
    values: ofField(config.values, name),
  });
  const put = async (name: string, column: number): Promise<void> => {
    const formats = formatsOf(name);
    places.set(name, { column, convert: await converterOf(fieldNamed(source, name), formats), formats });
  };
  for (const part of [config.map, config.constants, config.values]) {
    for (const name of Object.keys(part ?? {})) fieldNamed(source, name);
  }
  for (const [name, column] of Object.entries(config.map ?? {})) {
    await put(name, columnIndex(file, columns, column, `for ${name}`));
  }
  for (const [name, text] of Object.entries(config.constants ?? {})) {
    if (places.has(name)) {
      throw new CommandError(`${file}: ${name} is mapped to a column, and stated for every row too`, exitCodes.usage);
    }
    const convert = await converterOf(fieldNamed(source, name), {});
    places.set(name, { column: undefined, constant: text === '' ? null : convert(text), convert, formats: {} });
  }
  const open = wanted.filter((name) => !places.has(name));
  const mapped = new Set([...places.values()].map(({ column }) => column));
  const free = columns.filter((_, index) => !mapped.has(index));
  if (config.guess === false) {
    for (const name of open)
      if (columns.includes(name)) await put(name, columnIndex(file, columns, name, `for ${name}`));
    return places;
  }
  // A column that is mapped already is meant for another field too only where no other is.
  const guesses = new Map([...guessColumns(source, open, columns), ...guessColumns(source, open, free)]);
  for (const [name, { column, candidates }] of guesses) {
    if (column !== undefined) {
      await put(name, columnIndex(file, columns, column, `for ${name}`));
      if (column !== name) onGuess(`${name} ← ${column} (guessed)`);
    } else if (isNeeded(name) && needsColumn(fields[name])) {
      const [first = '', ...others] = new Set(candidates);
      if (others.length === 0) columnIndex(file, columns, first, `for ${name}`);
      const choice = [first, ...others].join(' or ');
      throw new CommandError(`${file}: ${name} may be ${choice}: state --map ${name}=…`, exitCodes.usage);
    } else onGuess(`${name} may be ${[...new Set(candidates)].join(' or ')}: it is left out`);
  }
  return places;
}

function ofField<Value>(part: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return part !== undefined && Object.hasOwn(part, name) ? part[name] : undefined;
}

/** @throws CommandError if there is none */
function fieldNamed({ name: source, fields }: SourceInfo, name: string): Field {
  const field = ofField(fields, name);
  if (field !== undefined) return field;
  const names = Object.keys(fields);
  const message = `${source} has no field "${name}"; its fields are ${names.join(', ')}${didYouMean(name, names)}`;
  throw new CommandError(message, exitCodes.usage);
}

/**
 * Where a column stands that is named.
 *
 * @param use what it is for, as messages put it
 * @throws CommandError if it is not there, or there twice
 */
function columnIndex(file: string, columns: readonly string[], name: string, use: string): number {
  const index = columns.indexOf(name);
  if (index === -1) {
    const hint = didYouMean(name, columns);
    const message = `${file} has no column "${name}" ${use}; its columns are ${columns.join(', ')}${hint}`;
    throw new CommandError(message, exitCodes.usage);
  }
  if (columns.includes(name, index + 1)) {
    const places = columns.flatMap((column, place) => (column === name ? [String(place + 1)] : []));
    throw new CommandError(
      `${file} has the column "${name}" twice: as number ${places.join(' and ')}`,
      exitCodes.usage,
    );
  }
  return index;
}

/**
 * Finds the columns that a report is broken down by.
 *
 * @param onGuess is told where a column goes by another name
 */
export function mapSegments(
  { file, config, columns }: TableToMap,
  by: readonly string[],
  onGuess: (message: string) => void,
): ReadonlyMap<string, number> {
  const { segments = {} } = config;
  for (const name of Object.keys(segments)) {
    if (by.includes(name)) continue;
    const message = `${file}: the segment "${name}" is none of those that the report is broken down by${didYouMean(name, by)}`;
    throw new CommandError(message, exitCodes.usage);
  }
  return new Map(
    by.map((name) => {
      const stated = ofField(segments, name);
      if (stated !== undefined) return [name, columnIndex(file, columns, stated, `for ${name}`)] as const;
      const alike = columns.filter((column) => plainName(column) === plainName(name));
      const [column] = alike;
      if (columns.includes(name) || column === undefined || alike.length > 1 || config.guess === false) {
        return [name, segmentIndex(file, columns, name)] as const;
      }
      onGuess(`${name} ← ${column} (guessed)`);
      return [name, columns.indexOf(column)] as const;
    }),
  );
}

function segmentIndex(file: string, columns: readonly string[], name: string): number {
  const alike = columns.filter((column) => plainName(column).includes(plainName(name)));
  if (columns.includes(name) || alike.length === 0) return columnIndex(file, columns, name, 'to break down by');
  const message = `${file} has no column "${name}" to break down by: state --segment ${name}=${alike.join(' or ')}`;
  throw new CommandError(message, exitCodes.usage);
}

/** The rows to take, by the columns and values that are stated. */
export function mapFilters({ file, config, columns }: TableToMap): readonly RowFilter[] {
  const filters = (part: Readonly<Record<string, readonly string[]>> | undefined, isWanted: boolean): RowFilter[] =>
    Object.entries(part ?? {}).map(([name, values]) => ({
      column: columnIndex(file, columns, name, 'to choose rows by'),
      values: new Set(values.map((value) => value.trim())),
      isWanted,
    }));
  return [...filters(config.where, true), ...filters(config.whereNot, false)];
}
