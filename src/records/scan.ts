import type { Block, Part, Sink } from './block';
import { CellsSink } from './cells-sink';
import { emptyContents } from './contents';
import { type ColumnSource, compileReader, VALUE } from './column-reader';
import {
  BLOCK_SIZE,
  type CodeColumn,
  type DateColumn,
  type FieldColumn,
  fieldColumn,
  NumberColumn,
  readScaled,
  SegmentColumn,
} from './columns';
import type { Currencies } from './currencies';
import { EntitiesSink } from './entities-sink';
import { EntityStates } from './entity-states';
import type { RecordIssue } from './invalid-records-error';
import { ExactSums } from './exact-sums';
import { compileFastRows, type FastRows } from './fast-rows';
import type { Field } from './field';
import type { Filter } from './filter';
import { type FillMask, filterMask } from './filter-mask';
import { LevelChanges } from './level-changes';
import { LevelsSink } from './levels-sink';
import { received } from '../read-decimal';
import { didYouMean } from './did-you-mean';
import { Numbering } from './numbering';
import { readDate } from './read-date';
import { isMissing, readField } from './read-field';
import { segmentKey } from './segments';
import { Selected } from './selected';
import type { Slots } from './slots';
import type { SegmentValue, SourceRecords } from './source';
import type { StorageDefinition } from './storage';
import type { TimeZone } from './time-zone';

/** What all sources of a report have in common. */
export interface ScanContext {
  readonly slots: Slots;
  readonly by: readonly string[];
  readonly timeZone: TimeZone;
  readonly currencies: Currencies;
}

/** A way past the columns for ordinary rows. */
interface FastWay {
  readonly add: FastRows;
  /** Where the sums are, and the fields that they are of. */
  readonly storages: readonly { readonly id: string; readonly field: string | undefined }[];
  /** The fields that are numbers. */
  readonly numbers: readonly string[];
}

// How many rows the columns read before the fast way is tried.
const FIRST_ROWS = 4;
// How many blocks may be read in vain before the fast way is given up.
const MAX_FAILURES = 8;

/** A column that no row has. */
interface AbsentColumn {
  readonly column: string;
  readonly isField: boolean;
  /** The end of a message: which column was probably meant. */
  readonly hint: string;
}

/** Reads the rows of a source block by block, and keeps what its measures need of them. */
export class Scan {
  readonly contents = emptyContents();
  private readonly columns = new Map<string, FieldColumn>();
  private readonly cellBuffers = new Map<string, Int32Array>();
  private readonly ids: Set<string>;
  private readonly selections = new Map<string, { readonly fill: FillMask | undefined; readonly selected: Selected }>();
  private readonly segmentColumns: readonly SegmentColumn[];
  private readonly segmentOf: SegmentFinder;
  private readonly id: { readonly name: string; readonly column: ColumnSource; readonly raw: unknown[] } | undefined;
  private read: ((rows: readonly unknown[], from: number, to: number) => void) | undefined;
  private readonly sinks = new Map<string, Sink>();
  private readonly block: Block;
  private position = 0;
  /** Where the rows of the block stand among all, less what `places` has; without places, they follow each other. */
  private blockStart = 0;
  private places: Int32Array | undefined;
  private fast: FastWay | undefined;
  private failures = 0;
  private readonly left = new Int32Array(BLOCK_SIZE);
  /** The segments by the values as they stand in the rows. */
  private readonly segmentOfRaw = new Map<unknown, number>();
  private columnsOfFirstRow: readonly string[] = [];

  /**
   * @param definitions what to keep
   * @param report takes down what is refused, in no order
   * @param isTraced whether the rows behind a number are going to be asked for
   */
  constructor(
    private readonly records: SourceRecords,
    definitions: readonly StorageDefinition[],
    private readonly context: ScanContext,
    private readonly report: (issue: RecordIssue) => void,
    isTraced = false,
  ) {
    const { fields, source } = records;
    this.ids = new Set();
    this.contents.ids.set(source.name, this.ids);
    this.contents.records.set(source.name, 0);
    this.segmentColumns = context.by.map((name) => new SegmentColumn(own(records.segments, name) ?? name));
    this.segmentOf = new SegmentFinder(this.segmentColumns, this.contents.segments);
    const id = Object.keys(fields).find((name) => fields[name]?.type === 'id');
    this.id = id === undefined ? undefined : { name: id, column: own(records.mapping, id) ?? id, raw: [] };
    this.block = {
      length: 0,
      refused: new Uint8Array(BLOCK_SIZE),
      segments: new Int32Array(BLOCK_SIZE),
      columnOf: (name) => this.columnOf(name),
      cellsAt: (name) => this.cellsAt(name),
      selectedBy: (filter) => this.selectedBy(filter),
      require: (selected, names, quantity) => {
        for (const name of names) {
          this.columnOf(name);
          if (!selected.required.has(name)) selected.required.set(name, quantity);
        }
      },
      refuse: (row, field, reason) => {
        if (this.block.refused[row] === 0) this.refuse(row, field, reason);
      },
    };
    for (const definition of definitions) this.sinks.set(definition.id, this.sinkFor(definition));
    this.read = compileReader([
      ...[...this.columns.values(), ...this.segmentColumns].map(({ input }) => input),
      ...(this.id === undefined
        ? []
        : [{ column: this.id.column, expression: VALUE, out: this.id.raw, otherwise: undefined }]),
    ]);
    if (!isTraced) this.fast = this.fastWay(definitions);
  }

  /** Takes in the next rows, at most as many as a block holds. */
  add(rows: readonly unknown[], from: number, to: number): void {
    const { position } = this;
    if (position === 0 && this.fast !== undefined && to - from > FIRST_ROWS) {
      this.add(rows, from, from + FIRST_ROWS);
      this.add(rows, from + FIRST_ROWS, to);
      return;
    }
    if (position === 0) this.columnsOfFirstRow = Object.keys(rows[from] ?? {});
    try {
      // Of the first rows, the columns learn what the fast way takes for granted.
      const left = position === 0 ? undefined : this.addFast(rows, from, to);
      if (left === undefined) {
        this.blockStart = position;
        this.places = undefined;
        this.addBlock(rows, from, to);
      } else if (left.length > 0) {
        this.blockStart = position - from;
        this.places = left;
        const others = Array.from(left, (index) => rows[index]);
        this.addBlock(others, 0, others.length);
      }
    } catch (error) {
      this.blameMapping(rows.slice(from, to));
      throw error;
    }
    this.position = position + to - from;
  }

  /** Says at which row a function of the mapping fails, if one does. */
  private blameMapping(rows: readonly unknown[]): void {
    const { fields, mapping, source } = this.records;
    const mappings = Object.keys(fields).map((name) => [name, own(mapping, name)] as const);
    const segments = this.context.by.map((name) => [name, own(this.records.segments, name)] as const);
    for (const [index, row] of rows.entries()) {
      for (const [name, read] of [...mappings, ...segments]) {
        if (typeof read !== 'function') continue;
        try {
          read(row as never);
        } catch (cause) {
          const reason = cause instanceof Error ? cause.message : String(cause);
          const position = String(this.position + index);
          throw new Error(`${source.name}: the mapping of ${name} fails at row ${position}: ${reason}`, { cause });
        }
      }
    }
  }

  /** Takes in the ordinary ones of the rows, and gives the places of the others. */
  private addFast(rows: readonly unknown[], from: number, to: number): Int32Array | undefined {
    const { fast, contents, left } = this;
    if (fast === undefined) return undefined;
    const cells = contents.segments.size * this.context.slots.count;
    const sums = fast.storages.map(({ id, field }) => {
      const own = contents.cells.get(id) as ExactSums;
      own.reserve(cells);
      return own.integers(field === undefined ? 0 : this.numberColumn(field).scale);
    });
    if (sums.includes(undefined)) return undefined;
    const scales = Object.fromEntries(fast.numbers.map((name) => [name, 10 ** this.numberColumn(name).scale]));
    const count = fast.add(rows, from, to, left, { sums: sums as Float64Array[], scales, segments: this.segmentOfRaw });
    const taken = to - from - count;
    for (const column of this.columns.values()) column.present += taken;
    const { name } = this.records.source;
    contents.records.set(name, (contents.records.get(name) as number) + taken);
    // Rows that are all extraordinary, such as those with ids, are read in vain.
    this.failures = count > taken ? this.failures + 1 : 0;
    if (this.failures === MAX_FAILURES) this.fast = undefined;
    return left.subarray(0, count);
  }

  private fastWay(definitions: readonly StorageDefinition[]): FastWay | undefined {
    const { records, context, id, columns } = this;
    if (context.by.length > 1) return undefined;
    const names = [...columns.keys(), ...(id === undefined ? [] : [id.name])];
    const { timeZone, slots } = context;
    const add = compileFastRows({
      definitions,
      fields: Object.fromEntries(
        names.map((name) => [
          name,
          { field: records.fields[name] as Field, column: own(records.mapping, name) ?? name },
        ]),
      ),
      segment: context.by.map((name) => own(records.segments, name) ?? name)[0],
      slots,
      timeZone,
      readDateText: (text) => {
        const instant = readDate(text, timeZone);
        return typeof instant === 'string' ? NaN : instant;
      },
      readNumberText: readScaled,
    });
    if (add === undefined) return undefined;
    return {
      add,
      storages: definitions.map(({ id: storage, ...rest }) => ({
        id: storage,
        field: rest.kind === 'cells' && rest.value.of === 'field' ? rest.value.field : undefined,
      })),
      numbers: [...columns].flatMap(([name, column]) => (column instanceof NumberColumn ? [name] : [])),
    };
  }

  private numberColumn(name: string): NumberColumn {
    return this.columnOf(name) as NumberColumn;
  }

  private learnSegments(): void {
    const { block, segmentColumns } = this;
    const [column] = segmentColumns;
    if (this.fast === undefined || column === undefined) return;
    for (let row = 0; row < block.length; row += 1) {
      if (block.refused[row] === 0) this.segmentOfRaw.set(column.rawAt(row), block.segments[row] as number);
    }
  }

  private addBlock(rows: readonly unknown[], from: number, to: number): void {
    const { block, contents } = this;
    const length = to - from;
    block.length = length;
    block.refused.fill(0);
    this.read?.(rows, from, to);
    for (const [name, column] of this.columns) {
      column.finish(rows, from, to, (row, reason) => {
        this.refuse(row, name, reason);
      });
    }
    for (const [index, column] of this.segmentColumns.entries()) {
      column.finish(length, (row, reason) => {
        this.refuse(row, this.context.by[index] as string, reason);
      });
    }
    for (const { fill, selected } of this.selections.values()) {
      if (fill === undefined) selected.mask.fill(1, 0, length);
      else selected.mask.set(fill(length).subarray(0, length));
    }
    this.checkRequired();
    for (const sink of this.sinks.values()) sink.check();
    this.checkIds(length);
    this.leaveOutRefused();
    this.segmentOf.fill(block);
    this.fillCells();
    const cells = contents.segments.size * this.context.slots.count;
    for (const sink of this.sinks.values()) sink.add(cells);
    this.learnSegments();
  }

  // No function that is made for each block: it would keep the rows of the block alive, and collecting them as garbage
  // would take as long as reading them.
  private positionOf(row: number): number {
    return this.blockStart + (this.places === undefined ? row : (this.places[row] as number));
  }

  /** The positions of the rows taken in last that count for a measure, by the id of its storage. */
  positionsOf(storage: string, part: Part): number[] {
    return (
      this.sinks
        .get(storage)
        ?.rowsOf(part)
        .map((row) => this.positionOf(row)) ?? []
    );
  }

  /** The columns that are read under the names of fields and segments, where no row has such a column. */
  absentColumns(): AbsentColumn[] {
    const { fields, mapping, segments } = this.records;
    if (this.position === 0) return [];
    const absentFields = [...this.columns.keys()].filter((name) => {
      const { type, absent } = fields[name] as Field;
      const mayBeAbsent = type === 'currency' || absent !== undefined || own(mapping, name) !== undefined;
      return !mayBeAbsent && this.columnOf(name).present === 0;
    });
    const absentSegments = this.context.by.filter(
      (name, index) => own(segments, name) === undefined && this.segmentColumns[index]?.isAbsent === true,
    );
    const describe = (column: string, isField: boolean): AbsentColumn => ({
      column,
      isField,
      hint: didYouMean(column, this.columnsOfFirstRow),
    });
    return [
      ...absentFields.map((name) => describe(name, true)),
      ...absentSegments.map((name) => describe(name, false)),
    ];
  }

  private columnOf(name: string): FieldColumn {
    let column = this.columns.get(name);
    if (column === undefined) {
      // Later it would not be read.
      if (this.read !== undefined) throw new Error(`the column ${name} is asked for too late`);
      const { fields, mapping } = this.records;
      column = fieldColumn(fields[name] as Field, own(mapping, name) ?? name, this.context.timeZone);
      this.columns.set(name, column);
    }
    return column;
  }

  private cellsAt(name: string): Int32Array {
    this.columnOf(name);
    const cells = this.cellBuffers.get(name) ?? new Int32Array(BLOCK_SIZE);
    this.cellBuffers.set(name, cells);
    return cells;
  }

  private selectedBy(filter: Filter | undefined): Selected {
    const key = JSON.stringify(filter ?? null);
    let entry = this.selections.get(key);
    if (entry === undefined) {
      const fill = filter && filterMask(filter, (name) => this.columnOf(name));
      entry = { fill, selected: new Selected() };
      this.selections.set(key, entry);
    }
    return entry.selected;
  }

  private sinkFor(definition: StorageDefinition): Sink {
    const { contents, context, block, records } = this;
    if (definition.kind === 'cells') {
      const sums = new ExactSums();
      contents.cells.set(definition.id, sums);
      return new CellsSink(definition, sums, block, context, records.fields);
    }
    if (definition.kind === 'levels') {
      const customers = this.columnOf(definition.subscription.customer) as CodeColumn;
      const changes = new LevelChanges(customers.names);
      contents.levels.set(definition.id, changes);
      return new LevelsSink(definition, changes, block, context, records.fields);
    }
    const key = this.columnOf(definition.entity) as CodeColumn;
    const names = definition.daily ? new Numbering<string>() : key.names;
    const states = new EntityStates(names, definition.sums, context.slots.count);
    contents.entities.set(definition.id, states);
    return new EntitiesSink(definition, states, block, context, records.fields, contents.segments);
  }

  private checkRequired(): void {
    const { block } = this;
    for (const { selected } of this.selections.values()) {
      for (const [name, quantity] of selected.required) {
        const column = this.columnOf(name);
        if (!column.anyMissing) continue;
        for (const row of column.missingRows(selected.mask, block.length)) {
          block.refuse(row, name, `is missing, and ${quantity} needs it`);
        }
      }
    }
  }

  private checkIds(length: number): void {
    if (this.id === undefined) return;
    const { name, raw } = this.id;
    const { ids, block } = this;
    const { refused } = block;
    const field = this.records.fields[name] as Field;
    for (let row = 0; row < length; row += 1) {
      const value = raw[row];
      // The usual case where records have no ids.
      if ((value === undefined && field.optional) || refused[row] === 1) continue;
      if (isMissing(value)) {
        if (!field.optional) block.refuse(row, name, 'is missing');
        continue;
      }
      const { value: id, reason } = readField(field, value, this.context.timeZone);
      if (reason !== undefined) block.refuse(row, name, reason);
      else if (ids.has(id as string)) block.refuse(row, name, `is there twice${received(value)}`);
      else ids.add(id as string);
    }
  }

  private leaveOutRefused(): void {
    const { refused, length } = this.block;
    let left = length;
    for (let row = refused.indexOf(1); row !== -1 && row < length; row = refused.indexOf(1, row + 1)) {
      left -= 1;
      for (const { selected } of this.selections.values()) selected.mask[row] = 0;
    }
    for (const { selected } of this.selections.values()) selected.settle(length);
    const { records } = this.contents;
    records.set(this.records.source.name, (records.get(this.records.source.name) ?? 0) + left);
  }

  private fillCells(): void {
    const { segments, length } = this.block;
    const { slots } = this.context;
    for (const [name, cells] of this.cellBuffers) {
      slots.fill((this.columnOf(name) as DateColumn).values, length, cells);
      for (let row = 0; row < length; row += 1) {
        cells[row] = (cells[row] as number) + (segments[row] as number) * slots.count;
      }
    }
  }

  private refuse(row: number, field: string, reason: string): void {
    this.block.refused[row] = 1;
    this.report({ source: this.records.source.name, position: this.positionOf(row), field, reason });
  }
}

/** What an object has under a name that may be one of those that every object inherits. */
function own<Value>(object: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

// More values than any column may have, and a product of two such numbers is still an exact integer.
const MAX_CODES = 2 ** 26;

/** Finds the segment of each row from the columns that the report is broken down by. */
class SegmentFinder {
  /** For the values of the first columns so far and of the next one, a number of their combination. */
  private readonly combinations: readonly Map<number, number>[];
  private readonly none = new Int32Array(BLOCK_SIZE);
  /** The segments of the combinations of all columns. */
  private readonly segments: number[] = [];

  constructor(
    private readonly columns: readonly SegmentColumn[],
    private readonly numbering: Numbering<string>,
  ) {
    this.combinations = columns.slice(1).map(() => new Map<number, number>());
  }

  fill({ length, refused, segments }: Block): void {
    const combinations = this.combine(length);
    const known = this.segments;
    for (let row = 0; row < length; row += 1) {
      // A segment that only refused rows have is none.
      if (refused[row] === 1) segments[row] = 0;
      else segments[row] = known[combinations[row] as number] ?? this.learn(combinations[row] as number, row);
    }
  }

  /** A number for the values of each row in all columns. */
  private combine(length: number): Int32Array {
    const [first, ...others] = this.columns;
    if (first === undefined || others.length === 0) return first?.codes ?? this.none;
    const combined = first.codes.slice(0, length);
    for (const [index, { codes }] of others.entries()) {
      const known = this.combinations[index] as Map<number, number>;
      for (let row = 0; row < length; row += 1) {
        const key = (combined[row] as number) * MAX_CODES + (codes[row] as number);
        let combination = known.get(key);
        if (combination === undefined) {
          combination = known.size;
          known.set(key, combination);
        }
        combined[row] = combination;
      }
    }
    return combined;
  }

  private learn(combination: number, row: number): number {
    const values = this.columns.map(({ codes, names }) => names.values[codes[row] as number] as SegmentValue);
    const segment = this.numbering.codeOf(segmentKey(values));
    this.segments[combination] = segment;
    return segment;
  }
}
