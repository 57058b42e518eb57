import * as records from 'metricbook/records';
import type { RecordSource, SourceInfo } from 'metricbook/records';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { didYouMean } from '../../records/did-you-mean';
import { guessColumns, plainName } from './guess-columns';
import { quantitiesFrom } from './source-fields';

/** The kinds of record of the library, by name. */
export const recordSources: ReadonlyMap<string, RecordSource> = new Map(
  Object.values<unknown>(records).flatMap((value) => (isRecordSource(value) ? [[value.name, value] as const] : [])),
);

function isRecordSource(value: unknown): value is RecordSource {
  return typeof value === 'function' && 'measures' in value && 'schema' in value;
}

/**
 * The kind of record of this name, in any case and spacing.
 *
 * @throws CommandError if there is none
 */
export function sourceNamed(name: string): RecordSource {
  const names = [...recordSources.keys()];
  const found = names.find((other) => plainName(other) === plainName(name));
  const source = recordSources.get(found ?? '');
  if (source !== undefined) return source;
  const message = `there is no kind of record "${name}"; there are ${names.join(', ')}${didYouMean(name, names)}`;
  throw new CommandError(message, exitCodes.usage);
}

/** What is known of a file before its kind of record is. */
export interface FileClues {
  /** How messages call it. */
  readonly file: string;
  readonly columns: readonly string[];
  /** The fields that the caller has mapped or stated. */
  readonly stated: readonly string[];
  /** The quantities that the metrics need of records; undefined, if no metrics are stated. */
  readonly needed: readonly string[] | undefined;
  /** Whether other files are there to supply some of them. */
  readonly isOneOfSeveral: boolean;
}

/**
 * The one kind of record that the columns fit: it has all the fields that must be there and that the caller maps, and
 * supplies something that the metrics need. Of several, the one that the file is named after.
 *
 * @throws CommandError if none fits, or nothing decides between several
 */
export function guessSource(clues: FileClues): RecordSource {
  const { file } = clues;
  const fitting = [...recordSources.values()].filter((source) => fits(source, clues));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  const named = fitting.filter(({ name }) => plainName(file.replace(/.*[/\\]/, '')).includes(plainName(name)));
  const [meant] = named;
  if (meant !== undefined && named.length === 1) return meant;
  const names = (fitting.length === 0 ? [...recordSources.values()] : fitting).map(({ name }) => name).join(', ');
  throw new CommandError(
    fitting.length === 0
      ? `${file}: its columns (${clues.columns.join(', ')}) fit no kind of record: state --source and --map; there are ${names}`
      : `${file}: its columns fit several kinds of record: state --source as one of ${names}`,
    exitCodes.usage,
  );
}

function fits(source: SourceInfo, { columns, stated, needed, isOneOfSeveral }: FileClues): boolean {
  const { fields } = source;
  if (!stated.every((name) => Object.hasOwn(fields, name))) return false;
  const guesses = guessColumns(source, Object.keys(fields), columns);
  const known = new Set([
    ...stated,
    ...[...guesses].flatMap(([name, { column }]) => (column === undefined ? [] : [name])),
  ]);
  const required = Object.keys(fields).filter((name) => fields[name]?.optional !== true);
  // A date alone is in nearly every table.
  const isTelling = [...known].some((name) => fields[name]?.type !== 'date') || stated.length > 0 || known.size > 1;
  if (!isTelling || !required.every((name) => known.has(name))) return false;
  const supplied = quantitiesFrom(source, known);
  if (needed === undefined) return supplied.length > 0;
  const isSupplied = (quantity: string): boolean => supplied.includes(quantity);
  return isOneOfSeveral ? needed.some(isSupplied) : needed.every(isSupplied);
}
