import { BLOCK_SIZE } from './columns';
import { addContents, emptyContents } from './contents';
import { compareIssues, InvalidRecordsError, type RecordIssue } from './invalid-records-error';
import type { Currencies } from './currencies';
import { BatchedRows } from './in-batches';
import type { Metrics, RecordOptions, TallyOptions } from './options';
import { checkChoice, planReport, planSupply, statedRange, stretchesOf, stretchesToRead, type Supply } from './plan';
import { rangeOfRecords } from './range-of-records';
import { Scan, type ScanContext } from './scan';
import { Slots } from './slots';
import type { SourceRecords } from './source';
import { Tally, type TallyFrame } from './tally';
import type { TimeZone } from './time-zone';

const MAX_ISSUES = 100;

/**
 * Counts and sums up what the metrics of a report need, exactly, and no further. Tallies of parts of the records can be
 * put together with {@link mergeTallies}, kept as JSON, and given to `report`.
 *
 * @throws InvalidRecordsError if rows cannot be read and `onInvalid` is `refuse`
 * @throws MissingQuantitiesError if the sources do not supply what the metrics need
 * @throws TypeError if a column that the metrics need is not there
 */
export function tally<const M extends Metrics, const By extends string = never>(options: TallyOptions<M, By>): Tally {
  return tallyRecords(options);
}

/** The same for rows that arrive over time, such as those of a stream. */
export async function tallyAsync<const M extends Metrics, const By extends string = never>(
  options: TallyOptions<M, By>,
): Promise<Tally> {
  return tallyRecordsAsync(options);
}

export function tallyRecords(options: TallyOptions): Tally {
  return keepRecords(options, planTally(options));
}

export async function tallyRecordsAsync(options: TallyOptions): Promise<Tally> {
  return keepRecordsAsync(options, planTally(options));
}

/** What to keep of records, and by which slots of time. */
export interface Keeping extends Supply {
  readonly frame: TallyFrame;
  readonly timeZone: TimeZone;
  readonly currencies: Currencies;
  /** The functions to call for rows that arrive over time. */
  readonly asyncNames: string;
}

function planTally(options: TallyOptions): Keeping {
  checkRecordOptions(options);
  const { sources, by = [], currency, compare, given = {} } = options;
  const plan = planReport(options);
  const supply = planSupply(plan, sources, given);
  const { timeZone } = plan.calendar;
  const range = statedRange(options, plan) ?? rangeOfRecords(sources, supply.definitions, plan);
  const stretches = stretchesToRead(stretchesOf(range, plan, compare), supply.readings, plan);
  const starts = stretches.flatMap(({ start, end }) => [start, end]).filter((instant) => Number.isFinite(instant));
  const frame = { range, starts: [...new Slots(starts).instants], by, timeZone: timeZone.name, currency };
  return { ...supply, frame, timeZone, currencies: plan.currencies, asyncNames: 'reportAsync or tallyAsync' };
}

/** @throws TypeError for options that are not what they must be, whatever is computed */
export function checkRecordOptions({ sources, onInvalid = 'refuse', maxIssues = MAX_ISSUES }: RecordOptions): void {
  if (typeof onInvalid !== 'function') checkChoice('onInvalid', onInvalid, ['refuse', 'skip']);
  if (!(maxIssues >= 1)) throw new TypeError('maxIssues must be at least 1');
  for (const [index, records] of (sources as readonly unknown[]).entries()) {
    if (isSourceRecords(records)) continue;
    throw new TypeError(`sources[${String(index)}] is not what a source gives for rows, such as deals(rows)`);
  }
}

export function isSourceRecords(records: unknown): records is SourceRecords {
  return typeof records === 'object' && records !== null && 'measures' in records && 'rows' in records;
}

/** Reads the records, and keeps of them what is to be kept. */
export function keepRecords(options: RecordOptions, keeping: Keeping): Tally {
  const tallying = new Tallying(options, keeping);
  for (const [index, { rows, source }] of options.sources.entries()) {
    if (!(Symbol.iterator in rows)) {
      throw new TypeError(`the rows of ${source.name} arrive over time: call ${keeping.asyncNames}`);
    }
    if (Array.isArray(rows)) tallying.addArray(index, rows);
    else {
      const batch = tallying.batch(index);
      for (const row of rows) batch.add(row);
      batch.finish();
    }
  }
  return tallying.finish();
}

/** The same for rows that arrive over time. */
export async function keepRecordsAsync(options: RecordOptions, keeping: Keeping): Promise<Tally> {
  const tallying = new Tallying(options, keeping);
  for (const [index, { rows }] of options.sources.entries()) {
    if (Array.isArray(rows)) tallying.addArray(index, rows);
    else if (rows instanceof BatchedRows) {
      for await (const batch of rows.batches) tallying.addArray(index, batch);
    } else {
      const batch = tallying.batch(index);
      for await (const row of rows) batch.add(row);
      batch.finish();
    }
  }
  return tallying.finish();
}

interface Batch {
  add(row: unknown): void;
  finish(): void;
}

/** A tally in the making. */
class Tallying {
  private readonly context: ScanContext;
  private readonly scans: readonly Scan[];
  private readonly issues: RecordIssue[] = [];
  private readonly maxIssues: number;

  constructor(
    private readonly options: RecordOptions,
    private readonly keeping: Keeping,
  ) {
    const { definitions, frame, timeZone, currencies } = keeping;
    this.context = { slots: new Slots(frame.starts), by: frame.by, timeZone, currencies };
    this.maxIssues = options.maxIssues ?? MAX_ISSUES;
    const { onInvalid } = options;
    const take =
      typeof onInvalid === 'function'
        ? onInvalid
        : (issue: RecordIssue) => {
            this.issues.push(issue);
          };
    this.scans = options.sources.map(
      (records, index) => new Scan(records, definitions[index] ?? [], this.context, take),
    );
  }

  addArray(index: number, rows: readonly unknown[]): void {
    for (let from = 0; from < rows.length; from += BLOCK_SIZE) {
      this.addRows(index, rows, from, Math.min(from + BLOCK_SIZE, rows.length));
    }
  }

  batch(index: number): Batch {
    let rows: unknown[] = [];
    const finish = (): void => {
      this.addRows(index, rows, 0, rows.length);
      rows = [];
    };
    return {
      add: (row) => {
        if (rows.push(row) === BLOCK_SIZE) finish();
      },
      finish,
    };
  }

  finish(): Tally {
    this.requireColumns();
    if (!this.isLenient && this.issues.length > 0) throw this.refusal(true);
    const [only, ...others] = this.scans;
    const contents = only !== undefined && others.length === 0 ? only.contents : emptyContents();
    for (const scan of others.length === 0 ? [] : this.scans)
      addContents(contents, scan.contents, this.context.slots.count);
    return new Tally(this.keeping.frame, this.keeping.readings, contents, this.issues.sort(compareIssues));
  }

  private requireColumns(): void {
    for (const [index, scan] of this.scans.entries()) {
      const [absent] = scan.absentColumns();
      if (absent === undefined) continue;
      const name = this.options.sources[index]?.source.name ?? '';
      const way = absent.isField
        ? 'map the field, even to this name if rows without a value leave it out'
        : 'map it in `segments`';
      throw new TypeError(`no row of ${name} has a column "${absent.column}": ${way}${absent.hint}`);
    }
  }

  private addRows(index: number, rows: readonly unknown[], from: number, to: number): void {
    this.scans[index]?.add(rows, from, to);
    if (this.isLenient || this.issues.length < this.maxIssues) return;
    // What is wrong with every row is wrong with the columns.
    this.requireColumns();
    throw this.refusal(false);
  }

  /** Whether rows that cannot be read are left out. */
  private get isLenient(): boolean {
    const { onInvalid } = this.options;
    return onInvalid === 'skip' || typeof onInvalid === 'function';
  }

  private refusal(isComplete: boolean): InvalidRecordsError {
    return new InvalidRecordsError(this.issues.sort(compareIssues).slice(0, this.maxIssues), isComplete);
  }
}
