import { Writable } from 'node:stream';
import {
  MissingQuantitiesError,
  type Report,
  report,
  reportAsync,
  type ReportOptions,
  scorecard,
  tallyAsync,
  type TallyOptions,
} from 'metricbook/records';
import { loadCatalogue } from '../catalogue';
import { CommandError } from '../command-error';
import { exitCodes } from '../exit-codes';
import { peek } from '../input/peek';
import { someRows } from '../input/some-rows';
import type { TableBatch } from '../input/table';
import type { Translate } from '../messages/translator';
import type { ReportView } from '../output/report-view';
import type { Terminal } from '../terminal';
import type { ReportConfig } from './config';
import { checkTime, DateRange, type Range } from './date-range';
import { kpisOf } from './kpis-of';
import type { Open } from './open-early';
import { canReadAgain, type OpenSource, planSources, type SourcesPlan, type Tell } from './plan-sources';
import { Progress } from './progress';
import { type DateObserver, passingRows, RecordReader } from './record-reader';
import { RejectedRows } from './rejected-rows';
import { ReportSize } from './report-size';
import { lasts } from './source-fields';
import { TimeAsked } from './time-asked';

/** A report and the rows that it does without. */
export interface MadeReport {
  readonly view: ReportView;
  /** How many rows were refused. */
  readonly refused: number;
  /** What the caller should know of it. */
  readonly remark?: string | undefined;
}

/**
 * Makes the report that a config states.
 *
 * @param open opens its files
 * @param tell is told of what is guessed, and of what the caller should know of the report
 * @param translate puts what it says into the language of the terminal
 * @throws CommandError if it cannot be made
 */
export async function makeReport(
  config: ReportConfig,
  open: Open,
  terminal: Terminal,
  tell: Tell,
  translate: Translate,
): Promise<MadeReport> {
  checkOptions(config);
  const made = await readReport(config, open, terminal, tell, translate);
  if (made.remark !== undefined) tell(made.remark);
  return made;
}

/** Makes it by reading the files once or, where the periods are found too late, twice. */
async function readReport(
  config: ReportConfig,
  open: Open,
  terminal: Terminal,
  tell: Tell,
  translate: Translate,
): Promise<MadeReport> {
  const made = await tryReport(config, {}, open, terminal, tell, translate);
  if ('view' in made) return made;
  if (!canReadAgain(config)) {
    const message = hasPeriods(config)
      ? 'the dates lie too far apart to find the periods in one go: state --from and --to'
      : 'without --every, a report on the standard input needs both --from and --to, or neither';
    throw new CommandError(message, exitCodes.usage);
  }
  // Now that the periods are known, the files are read once more. What is to be told of them was told.
  const silent = {
    ...terminal,
    stderr: new Writable({
      write: (_chunk, _encoding, done: () => void) => {
        done();
      },
    }),
  };
  return (await tryReport(config, made, open, silent, () => undefined, translate)) as MadeReport;
}

/** @throws CommandError for a time that is none, or a comparison with what cannot be told */
function checkOptions(config: ReportConfig): void {
  const { from, to, compare } = config;
  if (compare !== undefined && !hasPeriods(config) && from === undefined && to === undefined) {
    const message = '--compare needs periods: state --every, such as --every month, or --from and --to';
    throw new CommandError(message, exitCodes.usage);
  }
  try {
    checkTime(config);
  } catch (error) {
    throw explained(error);
  }
}

function hasPeriods({ every = 'span' }: ReportConfig): boolean {
  return every !== 'span';
}

/** The time that a report is to be read again for. */
interface WiderRange {
  readonly from: string;
  readonly to: string;
}

async function tryReport(
  stated: ReportConfig,
  found: WiderRange | Record<string, never>,
  open: Open,
  terminal: Terminal,
  tell: Tell,
  translate: Translate,
): Promise<MadeReport | WiderRange> {
  const config = { ...stated, ...found };
  const catalogue = await loadCatalogue(terminal.language);
  // What is planned once is planned again alike.
  const plan = await planSources(stated, open, catalogue, tell).catch((error: unknown) => {
    throw explained(error);
  });
  const rejected = new RejectedRows(terminal, translate);
  try {
    if (config.rejected !== undefined) {
      await rejected.writeTo(
        config.rejected,
        plan.sources.flatMap(({ table }) => table.columns),
      );
    }
    const time = stated.from === undefined && stated.to === undefined ? undefined : new TimeAsked(stated);
    const reading = await readerOf(config, plan, rejected, terminal, time, translate);
    const result = await compute(config, plan, reading);
    if ('to' in result) return result;
    await rejected.finish();
    checkRows(reading.readers, config);
    return {
      view: viewOf(config, plan, result, reading.readers, terminal, translate),
      refused: rejected.count,
      remark: reading.time?.emptiness(result, lastingQuantities(plan), reading.range),
    };
  } catch (error) {
    throw explained(error);
  } finally {
    await rejected.discard();
  }
}

interface Reading {
  readonly readers: readonly RecordReader[];
  /** Of the dates that have been read. */
  readonly range: DateRange;
  /** Years around the first dates; undefined if there are none. */
  readonly room: Range | undefined;
  /** Undefined if none is stated. */
  readonly time: TimeAsked | undefined;
  readonly progress: Progress;
}

async function readerOf(
  config: ReportConfig,
  { sources, metrics }: SourcesPlan,
  rejected: RejectedRows,
  terminal: Terminal,
  time: TimeAsked | undefined,
  translate: Translate,
): Promise<Reading> {
  const range = new DateRange();
  const dates = time === undefined ? range : bothOf(range, time);
  const size = sources.reduce<number | undefined>(
    (sum, { table }) => (sum === undefined || table.size === undefined ? undefined : sum + table.size),
    0,
  );
  const position = (): number => sources.reduce((sum, { table }) => sum + table.position(), 0);
  const progress = new Progress(terminal, size, position, translate);
  const readers: RecordReader[] = [];
  const reportSize = new ReportSize(config, Object.keys(metrics).length, range);
  const update = async (): Promise<void> => {
    progress.update(readers.reduce((sum, { rows }) => sum + rows, 0));
    await rejected.flush();
  };
  for (const source of sources) {
    const { first, all } = await peek(source.table.batches);
    seeDates(source, first, range);
    const table = { ...source.table, batches: all };
    readers.push(
      new RecordReader(
        { ...source, table },
        dates,
        (row) => {
          rejected.add(row);
        },
        update,
        reportSize,
      ),
    );
  }
  return { readers, range, room: range.isEmpty ? undefined : range.room(config.every), time, progress };
}

function bothOf(range: DateRange, time: TimeAsked): DateObserver {
  return {
    see: (value) => {
      range.see(value);
      time.see(value);
    },
  };
}

function lastingQuantities({ sources }: SourcesPlan): ReadonlySet<string> {
  const quantities = sources.flatMap(({ only, source }) => only.filter((name) => lasts(source.measures[name] ?? [])));
  return new Set(quantities);
}

function seeDates({ fields, dates, filters }: OpenSource, batch: TableBatch | undefined, range: DateRange): void {
  const taken = batch && someRows(batch, passingRows(batch, filters));
  for (const name of dates) {
    const place = fields.get(name);
    if (place === undefined) continue;
    const { column, constant, convert } = place;
    if (column === undefined) range.see(constant);
    else for (const cell of taken?.column(column) ?? []) range.see(convert(cell));
  }
}

/**
 * Computes the report. Where the periods are not stated, they are those that the dates lie in, which is known only when
 * all rows have been read: so what is counted is counted for more periods than there will be.
 *
 * @returns the time to state, where there was no room for all dates
 */
async function compute(config: ReportConfig, plan: SourcesPlan, reading: Reading): Promise<Report | WiderRange> {
  const { readers, range, room, progress } = reading;
  const { from, to, timeZone, every = 'span' } = config;
  const records = recordsOf(readers);
  const settings = settingsOf(config, plan);
  const calendar = calendarOf(config);
  try {
    if (every === 'span' && from === undefined && to === undefined) {
      const result = await reportAsync(asOptions({ ...settings, ...calendar, ...records }));
      const isTimeFound = plan.needsTime && !range.isEmpty && canReadAgain(config);
      return isTimeFound ? statedRange(config, range.periods(calendar)) : result;
    }
    if (from !== undefined && to !== undefined) {
      return await reportAsync(asOptions({ ...settings, ...calendar, from, to, ...records }));
    }
    if (room === undefined) {
      // Without any date there are no periods, and all there is to report is that there is nothing.
      const { compare: _compare, ...rest } = settings;
      const result = await reportAsync(asOptions({ ...rest, ...withoutUndefined({ timeZone }), ...records }));
      if (range.isEmpty) return result;
      checkTime(config, range.periods(calendar));
      return statedRange(config, range.periods(calendar));
    }
    const counted = { from: from ?? room.from, to: to ?? room.to };
    const tally = await tallyAsync(asOptions({ ...settings, ...calendar, ...counted, ...records }));
    const found = range.periods(calendar);
    checkTime(config, found);
    if (!isWithin(found, room)) return statedRange(config, found);
    try {
      return report(asOptions({ ...settings, ...calendar, from: from ?? found.from, to: to ?? found.to, tally }));
    } catch (error) {
      // What it is compared with lies further back than there was room for.
      if (error instanceof TypeError && error.message === 'the tally was made for other periods') {
        return statedRange(config, found);
      }
      throw error;
    }
  } finally {
    progress.finish();
  }
}

// Their types are those of a caller who knows the metrics; here they are checked when the report is made.
function asOptions(options: object): ReportOptions & TallyOptions {
  return options as ReportOptions & TallyOptions;
}

function calendarOf({ every, timeZone, weekStartsOn, yearStartsIn }: ReportConfig) {
  return withoutUndefined({ every: every === 'span' ? undefined : every, timeZone, weekStartsOn, yearStartsIn });
}

function settingsOf(config: ReportConfig, { metrics, use }: SourcesPlan) {
  const { by, compare, currency, rates, given, asOf } = config;
  return withoutUndefined({ metrics, use: config.use && use, by, compare, currency, rates, given, asOf });
}

function statedRange(config: ReportConfig, { from, to }: Range<Date>): WiderRange {
  return { from: config.from ?? from.toISOString(), to: config.to ?? to.toISOString() };
}

/** The records of several readers, which are read one after the other. */
function recordsOf(readers: readonly RecordReader[]): Pick<TallyOptions, 'sources' | 'onInvalid'> {
  return {
    sources: readers.map((reader) => reader.records()),
    onInvalid: (issue) => {
      readers.find(({ isReading }) => isReading)?.take(issue);
    },
  };
}

function isWithin(inner: Range, outer: Range): boolean {
  return new Date(inner.from) >= new Date(outer.from) && new Date(inner.to) <= new Date(outer.to);
}

/** @throws CommandError if all rows of a file were refused, which no report is worth being made of */
function checkRows(readers: readonly RecordReader[], { allowRejected }: ReportConfig): void {
  if (allowRejected === true) return;
  for (const { plan, rows, refused } of readers) {
    if (rows === 0 || refused < rows) continue;
    const message =
      rows === 1 ? `the only row of ${plan.file} was refused` : `all ${String(rows)} rows of ${plan.file} were refused`;
    throw new CommandError(message, exitCodes.refused);
  }
}

function viewOf(
  config: ReportConfig,
  { sources }: SourcesPlan,
  result: Report,
  readers: readonly RecordReader[],
  terminal: Terminal,
  translate: Translate,
): ReportView {
  const { title, every, compare, currency, targets } = config;
  const titles = [...new Set(sources.map(({ source }) => translate(source.title)))];
  return {
    title: title ?? titles.join(', '),
    report: result,
    ...(result.total.period.start !== undefined && withoutUndefined({ every, compare })),
    ...withoutUndefined({ currency }),
    ...(targets !== undefined && { scorecard: scorecard(result, kpisOf(targets, result.metrics)) }),
    sources: readers.map(({ plan, rows, refused }) => ({ name: plan.source.name, file: plan.file, rows, refused })),
    locale: terminal.language,
    language: terminal.language,
    translate,
    createdAt: new Date(),
  };
}

/** What the library says of options that do not go together is for the caller; anything else is a fault of the command. */
function explained(error: unknown): unknown {
  if (!(error instanceof TypeError || error instanceof RangeError || error instanceof MissingQuantitiesError))
    return error;
  return new CommandError(error.message, exitCodes.usage);
}

function withoutUndefined<Value extends object>(
  object: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Value]: Exclude<Value[Key], undefined> };
}
