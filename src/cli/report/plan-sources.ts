import type { RecordSource, SourceRecords, Term } from 'metricbook/records';
import type { Catalogue } from '../catalogue';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { shownFile, STANDARD_INPUT } from '../input/open-bytes';
import type { OpenTable } from '../input/open-table';
import {
  type MetricsByName,
  neededOfRecords,
  needTime,
  quantitiesOf,
  sampleTimes,
  statedMetrics,
  suppliedMetrics,
} from './choose-metrics';
import type { ReportConfig, SourceConfig } from './config';
import { guessSource, sourceNamed } from './guess-source';
import { mapFields, mapFilters, mapSegments } from './map-fields';
import type { Open } from './open-early';
import type { ReadingPlan } from './record-reader';
import { fieldsOf, needsColumn, placingDates, quantitiesFrom } from './source-fields';
import { toldTerms } from './told-terms';

/** A table that is open, and how it is read. */
export interface OpenSource extends ReadingPlan {
  readonly table: OpenTable;
  /** What the columns tell of each quantity, without what is assumed where a column is not there. */
  readonly told: ReadonlyMap<string, readonly Term[] | undefined>;
}

/** What a report is computed from, as far as it is known before the rows are read. */
export interface SourcesPlan {
  readonly metrics: MetricsByName;
  readonly use: MetricsByName;
  readonly sources: readonly OpenSource[];
  /** Whether a metric has a value only in a time with a start and an end. */
  readonly needsTime: boolean;
}

/** What is told of on the way. */
export type Tell = (message: string) => void;

/**
 * Opens the files, finds out what stands in them, and which metrics they supply if none are stated.
 *
 * @param open opens the files
 * @param tell is told of what is guessed
 * @throws CommandError if something that is stated is not there, or a guess is in doubt
 */
export async function planSources(
  config: ReportConfig,
  open: Open,
  catalogue: Catalogue,
  tell: Tell,
): Promise<SourcesPlan> {
  const { given = {} } = config;
  const stated = config.metrics === undefined ? undefined : statedMetrics(config.metrics, catalogue);
  const use = statedMetrics(config.use ?? {}, catalogue);
  const quantities = stated === undefined ? undefined : quantitiesOf(Object.values(stated), use);
  const needed = quantities === undefined ? undefined : neededOfRecords(quantities, given);
  const sources: OpenSource[] = [];
  for (const own of config.sources) sources.push(await openSource(own, config, needed, open, tell));
  if (needed !== undefined && stated !== undefined) {
    checkSupply(needed, sources, stated, use);
    const supply = { catalogue, sources: sources.map(withoutRows), given };
    return { metrics: stated, use, sources, needsTime: needTime(quantities ?? [], supply) };
  }
  const shared = withoutRepeats(sources);
  const time = sampleTimes(config, canReadAgain(config));
  const supply = { catalogue, sources: shared.map(withoutRows), given, time };
  const metrics = suppliedMetrics(supply, meanings(shared, catalogue));
  if (Object.keys(metrics).length === 0) {
    const files = sources.map(({ file, source }) => `${file} (${source.name})`).join(', ');
    throw new CommandError(`no metric can be computed from the columns of ${files}: state --map`, exitCodes.usage);
  }
  const names = Object.keys(metrics).join(', ');
  tell(`the metrics that the columns supply: ${names}`);
  return { metrics, use, sources: shared, needsTime: needTime(quantitiesOf(Object.values(metrics), use), supply) };
}

/** Whether all the files can be read a second time, when it is known from the first what time their records span. */
export function canReadAgain({ sources }: ReportConfig): boolean {
  return sources.every(({ file }) => file !== STANDARD_INPUT);
}

async function openSource(
  own: SourceConfig,
  config: ReportConfig,
  needed: readonly string[] | undefined,
  open: Open,
  tell: Tell,
): Promise<OpenSource> {
  const file = shownFile(own.file);
  const table = await open(own, tell);
  const { columns } = table;
  const source =
    own.source === undefined
      ? guessSource({
          file,
          columns,
          stated: Object.keys({ ...own.map, ...own.constants }),
          needed,
          isOneOfSeveral: config.sources.length > 1,
        })
      : sourceNamed(own.source);
  if (own.source === undefined) tell(`${file} has ${source.name} (guessed)`);
  const read = fieldsToRead(source, needed);
  const toMap = { file, config: own, columns };
  const isNeeded = (name: string): boolean => needed !== undefined || source.fields[name]?.optional !== true;
  const fields = await mapFields(toMap, source, read, isNeeded, tell);
  const segments = mapSegments(toMap, config.by ?? [], tell);
  const filters = mapFilters(toMap);
  // Those that are asked for have been refused.
  tellOfTwins(file, columns, tell);
  const known = new Set(fields.keys());
  const supplied = quantitiesFrom(source, known).filter((name) => own.only?.includes(name) ?? true);
  // What is asked for may rest on what the absence of a column means; what is offered may not.
  const isAbsent = (name: string): boolean =>
    own.only === undefined && source.fields[name]?.absent !== undefined && !known.has(name);
  const told = new Map(supplied.map((name) => [name, toldTerms(source.measures[name] ?? [], isAbsent)]));
  const isOffered = (name: string): boolean => (told.get(name) ?? []).length > 0;
  const only = supplied.filter((name) => needed?.includes(name) ?? isOffered(name));
  if (needed === undefined) tellOfLack(source, told, isAbsent, tell);
  return {
    source,
    file,
    table,
    fields,
    told,
    segments,
    filters,
    settings: own.settings ?? {},
    only,
    dates: Object.entries(source.measures).flatMap(([name, measure]) =>
      only.includes(name) ? placingDates(measure, source.fields) : [],
    ),
  };
}

/** The fields that the metrics need; all but an id, if no metrics are stated. */
function fieldsToRead(source: RecordSource, needed: readonly string[] | undefined): readonly string[] {
  const { fields, measures } = source;
  if (needed === undefined) return Object.keys(fields);
  const read = needed.flatMap((name) => fieldsOf(measures[name] ?? [], fields));
  // What is converted needs to be told its currency, though no measure names it.
  return [...new Set([...read, ...(Object.hasOwn(fields, 'currency') ? ['currency'] : [])])];
}

function tellOfTwins(file: string, columns: readonly string[], tell: Tell): void {
  const twins = columns.filter((name, index) => name !== '' && columns.indexOf(name) < index);
  for (const name of new Set(twins)) tell(`${file} has the column "${name}" twice`);
}

/** Tells what is not offered because records would be refused for the lack of a column. */
function tellOfLack(
  { measures, fields }: RecordSource,
  told: OpenSource['told'],
  isAbsent: (field: string) => boolean,
  tell: Tell,
): void {
  const lacking = [...told].flatMap(([name, terms]) => (terms === undefined ? [name] : []));
  if (lacking.length === 0) return;
  const columns = lacking.flatMap((name) => fieldsOf(measures[name] ?? [], fields).filter(isAbsent));
  tell(`without ${[...new Set(columns)].join(' and ')}, these are left out: ${lacking.join(', ')}`);
}

/** @throws CommandError that tells which column has to be mapped, if a quantity is supplied by none of the files */
function checkSupply(
  needed: readonly string[],
  sources: readonly OpenSource[],
  metrics: MetricsByName,
  use: MetricsByName,
): void {
  const missing = needed.filter((name) => !sources.some(({ only }) => only.includes(name)));
  const lines = missing.flatMap((quantity) => {
    const wanting = Object.entries(metrics).filter(([, metric]) => quantitiesOf([metric], use).includes(quantity));
    const names = wanting.map(([name]) => name).join(', ');
    return sources.flatMap(({ source, file, fields, table }) => {
      const measure = source.measures[quantity];
      if (measure === undefined) return [];
      const read = fieldsOf(measure, source.fields);
      const open = Object.entries(source.fields).filter(
        ([name, field]) => read.includes(name) && !fields.has(name) && needsColumn(field),
      );
      if (open.length === 0) return [];
      const described = open.map(([name, { description }]) => `${name} (${description})`).join(' and ');
      const ways = open.map(([name]) => `--map ${name}=…`).join(' ');
      const columns = table.columns.join(', ');
      return [`${file}: ${names} needs ${described}: state ${ways}; the columns are ${columns}`];
    });
  });
  // What no file can supply, whatever is mapped, the report itself tells.
  if (lines.length > 0) throw new CommandError([...new Set(lines)].join('\n'), exitCodes.usage);
}

/** What two kinds of record supply is taken from the first. */
function withoutRepeats(sources: readonly OpenSource[]): readonly OpenSource[] {
  const suppliers = new Map<string, string>();
  return sources.map((plan) => {
    const only = plan.only.filter((name) => {
      const supplier = suppliers.get(name) ?? plan.source.name;
      suppliers.set(name, supplier);
      return supplier === plan.source.name;
    });
    return { ...plan, only };
  });
}

/** What the columns tell of each quantity, as texts that are the same for quantities of the same value. */
function meanings(sources: readonly OpenSource[], { quantities }: Catalogue): ReadonlyMap<string, string> {
  return new Map(
    sources.flatMap(({ source, only, told }) =>
      only.map((name) => [name, JSON.stringify([source.name, quantities[name]?.timing, told.get(name)])] as const),
    ),
  );
}

function withoutRows({ source, settings, only, fields }: OpenSource): SourceRecords {
  const create = source as unknown as (rows: readonly [], mapping: object, options: object) => SourceRecords;
  return create([], Object.fromEntries([...fields.keys()].map((name) => [name, name])), { settings, only });
}
