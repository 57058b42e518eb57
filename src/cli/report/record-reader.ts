import { inBatches, type RecordIssue, type RecordSource, type SourceRecords } from 'metricbook/records';
import { placeIn } from '../input/place-in';
import { someRows } from '../input/some-rows';
import type { Cell, Table, TableBatch, TableRow } from '../input/table';
import { type Convert, hintFor, ownText, Unreadable, clockText, type ValueFormats } from './convert-value';
import type { RejectedRow } from './rejected-rows';
import type { ReportSize } from './report-size';

/** Where the value of a field comes from: a column, or the same value for every row. */
export interface FieldPlace {
  /** The index of the column; undefined for what is the same in every row. */
  readonly column: number | undefined;
  readonly constant?: unknown;
  readonly convert: Convert;
  readonly formats: ValueFormats;
}

/** Which rows to take. */
export interface RowFilter {
  readonly column: number;
  readonly values: ReadonlySet<string>;
  /** Whether the rows with these values are taken, or those without them. */
  readonly isWanted: boolean;
}

/** How the rows of a table become records. */
export interface ReadingPlan {
  readonly source: RecordSource;
  /** How messages call the file. */
  readonly file: string;
  readonly table: Table;
  readonly fields: ReadonlyMap<string, FieldPlace>;
  /** The index of the column of each name that the report is broken down by. */
  readonly segments: ReadonlyMap<string, number>;
  readonly filters: readonly RowFilter[];
  readonly settings: Readonly<Record<string, number | boolean>>;
  /** The quantities to take from them. */
  readonly only: readonly string[];
  /** The dates by which the periods of the report are found. */
  readonly dates: readonly string[];
}

/** Stands for a row of the batch at hand. The same objects do for all batches. */
interface Row {
  readonly index: number;
}

type ReadRow = (row: Row) => unknown;

type CreateRecords = (
  rows: AsyncIterable<Row>,
  mapping: Readonly<Record<string, ReadRow>>,
  options: object,
) => SourceRecords;

/** Sees the dates that place records in time. */
export interface DateObserver {
  see(value: unknown): void;
}

/** Reads a table as records, and takes down what is refused. */
export class RecordReader {
  /** The rows that were read, with the refused ones. */
  rows = 0;
  refused = 0;
  /** Whether the report is going through rows of it. */
  isReading = false;
  private issues: RecordIssue[] = [];
  /** The rows of the batch that the report never sees, with where they stand. */
  private broken: { readonly row: TableRow; readonly place: number }[] = [];
  /** How many rows the report has been given before this batch. */
  private given = 0;
  /** What the report reads of the batch, and what of it are segments. */
  private readonly values: ColumnValues[] = [];
  private readonly segmentValues: ColumnValues[] = [];

  /**
   * @param onRejected is told of each row that is refused
   * @param onBatch is called after each batch
   * @param size sees the segments, and stops the reading where they are too many
   */
  constructor(
    readonly plan: ReadingPlan,
    private readonly dates: DateObserver,
    private readonly onRejected: (row: RejectedRow) => void,
    private readonly onBatch: (rows: number) => Promise<void>,
    private readonly size: ReportSize,
  ) {}

  /** What a report takes. The rows can be gone through once. */
  records(): SourceRecords {
    const { source, settings, only } = this.plan;
    return (source as unknown as CreateRecords)(inBatches(this.batches()), this.mapping(), {
      segments: this.segments(),
      settings,
      only,
    });
  }

  /** Takes down a fault that the report finds in a row of the batch that it was given last. */
  take(issue: RecordIssue): void {
    this.issues.push(issue);
  }

  private async *batches(): AsyncGenerator<readonly Row[]> {
    for await (const batch of this.plan.table.batches) {
      const taken = this.takeRows(batch);
      this.rows += taken.length + this.broken.length;
      for (const values of this.values) values.turnTo(taken);
      this.seeSegments(taken.length);
      this.isReading = true;
      if (taken.length > 0) yield rowsUpTo(taken.length);
      this.isReading = false;
      // The report has gone through them when it asks for the next ones.
      this.settle(taken);
      this.size.check();
      await this.onBatch(this.rows);
    }
  }

  private seeSegments(length: number): void {
    const [first = [], ...others] = this.segmentValues.map((values) => values.all());
    if (others.length === 0) for (const value of first) this.size.see(value);
    else {
      for (let row = 0; row < length; row += 1) {
        this.size.see(JSON.stringify([first[row], ...others.map((values) => values[row])]));
      }
    }
  }

  /** The rows of a batch that the report is to see. */
  private takeRows(batch: TableBatch): TableBatch {
    const { columns } = this.plan.table;
    const { filters } = this.plan;
    if (filters.length === 0 && batch.uneven.length === 0) return batch;
    const uneven = new Set(batch.uneven);
    const indexes: number[] = [];
    for (const index of passingRows(batch, filters)) {
      const row = uneven.has(index) ? batch.row(index) : undefined;
      if (row === undefined || (row.length > columns.length && row.slice(columns.length).every(isBlank))) {
        indexes.push(index);
      } else this.broken.push({ row, place: placeIn(batch, index) });
    }
    return someRows(batch, indexes);
  }

  /** Tells of the faults of a batch, row by row. */
  private settle(batch: TableBatch): void {
    const { columns } = this.plan.table;
    const byRow = new Map<number, RecordIssue[]>();
    for (const issue of this.issues) {
      const index = issue.position - this.given;
      byRow.set(index, [...(byRow.get(index) ?? []), issue]);
    }
    const rejected = [
      ...this.broken.map((each) => ({ ...each, faults: [{ field: '', reason: wrongLength(each.row, columns) }] })),
      ...[...byRow].map(([index, issues]) => {
        const row = batch.row(index);
        const faults = issues.map(({ field, reason }) => ({ field, reason: this.reasonOf(row, field, reason) }));
        return { row, place: placeIn(batch, index), faults };
      }),
    ];
    const { file, table } = this.plan;
    for (const { row, place, faults } of rejected.sort((left, right) => left.place - right.place)) {
      this.refused += 1;
      this.onRejected({ file, unit: table.unit, place, columns: table.columns, row, faults });
    }
    this.broken = [];
    this.issues = [];
    this.given += batch.length;
  }

  private reasonOf(row: TableRow, name: string, reason: string): string {
    const { fields, source } = this.plan;
    const place = fields.get(name);
    const field = source.fields[name];
    if (place?.column === undefined || field === undefined) return reason;
    const cell = row[place.column];
    const value = place.convert(cell);
    return value instanceof Unreadable ? value.reason : `${reason}${hintFor(field, name, cell, reason, place.formats)}`;
  }

  private mapping(): Readonly<Record<string, ReadRow>> {
    const { fields, source, dates } = this.plan;
    // All are mapped: what the objects that stand for rows have by name is no column.
    const all = Object.keys(source.fields).map(
      (name) => [name, this.reader(fields.get(name), dates.includes(name))] as const,
    );
    return Object.fromEntries(all);
  }

  private reader(place: FieldPlace | undefined, isPlacing: boolean): ReadRow {
    if (place === undefined) return () => undefined;
    const { column, constant, convert } = place;
    const { dates } = this;
    if (column === undefined) {
      if (isPlacing) dates.see(constant);
      return () => constant;
    }
    const values = new ColumnValues(column, convert, isPlacing ? dates : undefined);
    this.values.push(values);
    return values.at;
  }

  private segments(): Readonly<Record<string, ReadRow>> {
    return Object.fromEntries(
      [...this.plan.segments].map(([name, column]) => {
        const values = new ColumnValues(column, segmentValue);
        this.values.push(values);
        this.segmentValues.push(values);
        return [name, values.at] as const;
      }),
    );
  }
}

/** The values of one column in the batch at hand. They are read when the report asks for the first of them. */
class ColumnValues {
  private batch: TableBatch | undefined;
  private values: readonly unknown[] | undefined;
  readonly at: ReadRow = ({ index }) => (this.values ?? this.all())[index];

  constructor(
    private readonly column: number,
    private readonly convert: Convert,
    private readonly dates?: DateObserver,
  ) {}

  turnTo(batch: TableBatch): void {
    this.batch = batch;
    this.values = undefined;
  }

  all(): readonly unknown[] {
    const { column, convert, dates } = this;
    const values = this.batch?.column(column).map(convert) ?? [];
    if (dates !== undefined) for (const value of values) dates.see(value);
    this.values = values;
    return values;
  }
}

const standIns: Row[] = [];

function rowsUpTo(length: number): readonly Row[] {
  while (standIns.length < length) standIns.push({ index: standIns.length });
  return standIns.slice(0, length);
}

/** Which rows of a batch are to be taken. */
export function passingRows(batch: TableBatch, filters: readonly RowFilter[]): readonly number[] {
  const tests = filters.map(({ column, values, isWanted }) => {
    const cells = batch.column(column);
    return (index: number): boolean => values.has(cellText(cells[index])) === isWanted;
  });
  const all = Array.from({ length: batch.length }, (_, index) => index);
  return all.filter((index) => tests.every((passes) => passes(index)));
}

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? clockText(cell) : String(cell).trim();
}

function segmentValue(cell: Cell): unknown {
  if (typeof cell === 'string') return ownText(cell.trim());
  return cell instanceof Date ? clockText(cell) : cell;
}

function isBlank(cell: Cell): boolean {
  return cellText(cell) === '';
}

function wrongLength(row: TableRow, columns: readonly string[]): string {
  return `the number of cells is ${String(row.length)}, and that of the columns ${String(columns.length)}`;
}
