import { type Block, type Part, rowsInCells, type Sink } from './block';
import { convertedColumn } from './cells-sink';
import { BLOCK_SIZE, type CodeColumn, type DateColumn, type NumberColumn } from './columns';
import { Endings } from './endings';
import type { EntityStates } from './entity-states';
import type { Fields } from './field';
import type { MadeNumbers } from './numbers';
import type { Numbering } from './numbering';
import type { ScanContext } from './scan';
import { compareSegments } from './segments';
import type { Selected } from './selected';
import type { EntitiesDefinition } from './storage';
import type { TimeZone } from './time-zone';

const DAY = 86_400_000;

/** Keeps what is known of each entity in the cells that its records belong to. */
export class EntitiesSink implements Sink {
  private readonly selected: Selected;
  private readonly date: string;
  private readonly cells: Int32Array;
  private readonly endings: Endings | undefined;
  private readonly key: CodeColumn;
  private readonly numbers: readonly (NumberColumn | MadeNumbers)[];
  private readonly states = new Int32Array(BLOCK_SIZE);
  private readonly timeZone: TimeZone;
  private readonly slots: number;
  private readonly compare: (left: number, right: number) => number;

  constructor(
    private readonly definition: EntitiesDefinition,
    private readonly kept: EntityStates,
    private readonly block: Block,
    context: ScanContext,
    fields: Fields,
    segments: Numbering<string>,
  ) {
    const { placing, where, entity, sums } = definition;
    this.date = placing.at ?? placing.during.from;
    this.selected = block.selectedBy(where);
    this.cells = block.cellsAt(this.date);
    this.endings = placing.during && new Endings(placing.during, this.selected, block);
    this.key = block.columnOf(entity) as CodeColumn;
    this.numbers = sums.map((name) => convertedColumn(name, this.date, block, context, fields));
    block.require(this.selected, [this.date, entity, ...sums], definition.quantity);
    this.timeZone = context.timeZone;
    this.slots = context.slots.count;
    this.compare = (left, right) => compareSegments(segments.values[left] as string, segments.values[right] as string);
  }

  check(): void {
    const { selected, definition } = this;
    this.endings?.check(definition.quantity);
    for (const numbers of this.numbers) if ('prepare' in numbers) numbers.prepare(selected.mask);
  }

  add(): void {
    const { block, selected, kept, states, key, definition, endings } = this;
    const dates = (block.columnOf(this.date) as DateColumn).values;
    endings?.settle();
    kept.reserve(selected.count + (endings?.ended.count ?? 0));
    for (const row of selected.rows.subarray(0, selected.count)) {
      const code = (key.codes[row] as number) - 1;
      const instant = dates[row] as number;
      const entity = definition.daily ? this.entityOfDay(code, instant) : code;
      states[row] = kept.add(entity, this.cells[row] as number, 1);
      kept.seen(entity, instant, block.segments[row] as number, this.compare);
    }
    for (const [index, numbers] of this.numbers.entries()) {
      kept.sums[index]?.addBlock(states, selected, numbers, 1);
    }
    if (endings === undefined) return;
    for (const row of endings.ended.rows.subarray(0, endings.ended.count)) {
      kept.add((key.codes[row] as number) - 1, endings.cells[row] as number, -1);
    }
  }

  rowsOf(part: Part): number[] {
    const { block, selected, cells, endings, slots } = this;
    const names = this.key.names.values;
    const startSlot = endings === undefined ? part.startSlot : 0;
    return rowsInCells(block, selected, cells, slots, { ...part, startSlot }).filter(
      (row) =>
        endings?.isBefore(part.endSlot, row, slots) !== true &&
        part.counts(names[(this.key.codes[row] as number) - 1] as string),
    );
  }

  /** The entity of a user on a day of the calendar. */
  private entityOfDay(code: number, instant: number): number {
    const day = Math.floor((instant + this.timeZone.offsetAt(instant)) / DAY);
    return this.kept.entities.codeOf(`${String(day)} ${this.key.names.values[code] as string}`);
  }
}
