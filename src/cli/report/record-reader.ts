import { inBatches, type RecordIssue, type RecordSource, type SourceRecords } from 'metricbook/records';
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

type CreateRecords = (
  rows: AsyncIterable<TableRow>,
  mapping: Readonly<Record<string, (row: TableRow) => unknown>>,
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

  private async *batches(): AsyncGenerator<readonly TableRow[]> {
    for await (const batch of this.plan.table.batches) {
      const taken = this.takeRows(batch);
      this.seeSegments(taken.rows);
      this.isReading = true;
      if (taken.rows.length > 0) yield taken.rows;
      this.isReading = false;
      // The report has gone through them when it asks for the next ones.
      this.settle(taken);
      this.size.check();
      await this.onBatch(this.rows);
    }
  }

  private seeSegments(rows: readonly TableRow[]): void {
    const columns = [...this.plan.segments.values()];
    if (columns.length === 0) return;
    for (const row of rows) this.size.see(columns.map((column) => segmentValue(row[column])));
  }

  /** The rows of a batch that the report is to see. */
  private takeRows(batch: TableBatch): Taken {
    const { columns } = this.plan.table;
    const { filters } = this.plan;
    const isWhole = (row: TableRow): boolean => row.length === columns.length;
    if (filters.length === 0 && batch.rows.every(isWhole)) {
      this.rows += batch.rows.length;
      return { rows: batch.rows, placeOf: batch.placeOf };
    }
    const rows: TableRow[] = [];
    const indexes: number[] = [];
    for (const [index, row] of batch.rows.entries()) {
      if (!passes(row, filters)) continue;
      this.rows += 1;
      if (isWhole(row) || (row.length > columns.length && row.slice(columns.length).every(isBlank))) {
        rows.push(row);
        indexes.push(index);
      } else this.broken.push({ row, place: batch.placeOf(index) });
    }
    return { rows, placeOf: (index) => batch.placeOf(indexes[index] as number) };
  }

  /** Tells of the faults of a batch, row by row. */
  private settle({ rows, placeOf }: Taken): void {
    const { columns } = this.plan.table;
    const byRow = new Map<number, RecordIssue[]>();
    for (const issue of this.issues) {
      const index = issue.position - this.given;
      byRow.set(index, [...(byRow.get(index) ?? []), issue]);
    }
    const rejected = [
      ...this.broken.map((each) => ({ ...each, faults: [{ field: '', reason: wrongLength(each.row, columns) }] })),
      ...[...byRow].map(([index, issues]) => {
        const row = rows[index] as TableRow;
        const faults = issues.map(({ field, reason }) => ({ field, reason: this.reasonOf(row, field, reason) }));
        return { row, place: placeOf(index), faults };
      }),
    ];
    const { file, table } = this.plan;
    for (const { row, place, faults } of rejected.sort((left, right) => left.place - right.place)) {
      this.refused += 1;
      this.onRejected({ file, unit: table.unit, place, columns: table.columns, row, faults });
    }
    this.broken = [];
    this.issues = [];
    this.given += rows.length;
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

  private mapping(): Readonly<Record<string, (row: TableRow) => unknown>> {
    const { fields, source, dates } = this.plan;
    // All are mapped: a row is an array, and what arrays have by name is no column.
    const all = Object.keys(source.fields).map(
      (name) => [name, this.reader(fields.get(name), dates.includes(name))] as const,
    );
    return Object.fromEntries(all);
  }

  private reader(place: FieldPlace | undefined, isPlacing: boolean): (row: TableRow) => unknown {
    if (place === undefined) return () => undefined;
    const { column, constant, convert } = place;
    const { dates } = this;
    if (column === undefined) {
      if (isPlacing) dates.see(constant);
      return () => constant;
    }
    if (!isPlacing) return (row) => convert(row[column]);
    return (row) => {
      const value = convert(row[column]);
      dates.see(value);
      return value;
    };
  }

  private segments(): Readonly<Record<string, (row: TableRow) => unknown>> {
    return Object.fromEntries(
      [...this.plan.segments].map(([name, column]) => [name, (row: TableRow) => segmentValue(row[column])] as const),
    );
  }
}

interface Taken {
  readonly rows: readonly TableRow[];
  readonly placeOf: (index: number) => number;
}

/** Whether a row is one of those to take. */
export function passes(row: TableRow, filters: readonly RowFilter[]): boolean {
  return filters.every(({ column, values, isWanted }) => values.has(cellText(row[column])) === isWanted);
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
