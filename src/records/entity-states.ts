import { ExactSums } from './exact-sums';
import { groupStarts } from './group-starts';
import { grown } from './grown';
import type { Numbering } from './numbering';
import { orderByGroup } from './order-by-group';

// Up to so many numbers are sorted fastest by putting each in its place.
const MAX_INSERTED = 32;
// Below so many states, it does not pay to look for those that can be put together.
const MIN_COMPACTED = 2 ** 20;

/**
 * What is kept of each entity (a customer, a rep, a user) in each cell: how many records, and sums of fields. Unlike
 * counts of distinct entities, these add up, over records as over cells.
 *
 * States are taken down one after the other, several of the same entity and cell too, and put together now and then.
 */
export class EntityStates {
  count = 0;
  entityOf = new Int32Array(0);
  cellOf = new Int32Array(0);
  records = new Int32Array(0);
  sums: readonly ExactSums[];
  /** The instant of the first record of each entity, wherever it lies, and its segment; Infinity if it has none. */
  first = new Float64Array(0);
  firstSegment = new Int32Array(0);
  /** How many states there were when they were put together. */
  private compacted = 0;

  /**
   * @param fields the names of the fields that are summed
   * @param slots how many slots each segment has: a cell is a slot in a segment
   */
  constructor(
    readonly entities: Numbering<string>,
    readonly fields: readonly string[],
    private readonly slots: number,
  ) {
    this.sums = fields.map(() => new ExactSums());
  }

  /** Makes room for more states. The numbers of those before may change. */
  reserve(more: number): void {
    const needed = this.count + more;
    if (needed > this.records.length && this.count >= Math.max(MIN_COMPACTED, 2 * this.compacted)) {
      this.compact();
      this.reserve(more);
      return;
    }
    if (needed > this.records.length) {
      const length = Math.max(needed, 2 * this.count);
      this.entityOf = grown(this.entityOf, length);
      this.cellOf = grown(this.cellOf, length);
      this.records = grown(this.records, length);
    }
    for (const own of this.sums) own.reserve(needed);
  }

  /** Takes down a state, for which there must be room. */
  add(entity: number, cell: number, records: number): number {
    const state = this.count;
    this.entityOf[state] = entity;
    this.cellOf[state] = cell;
    this.records[state] = records;
    this.count = state + 1;
    return state;
  }

  /**
   * Takes down when an entity was seen.
   *
   * @param compareSegments decides between segments at the same instant, so that the order of records does not
   */
  seen(
    entity: number,
    instant: number,
    segment: number,
    compareSegments: (left: number, right: number) => number,
  ): void {
    const { length } = this.first;
    if (entity >= length) {
      this.first = grown(this.first, Math.max(64, 2 * entity)).fill(Infinity, length);
      this.firstSegment = grown(this.firstSegment, this.first.length);
    }
    const first = this.first[entity] as number;
    if (instant > first) return;
    if (instant === first && compareSegments(segment, this.firstSegment[entity] as number) >= 0) return;
    this.first[entity] = instant;
    this.firstSegment[entity] = segment;
  }

  /**
   * Puts states of the same entity and cell together. They are then in the order of the entities, and of the slots within
   * each.
   */
  compact(): void {
    const { count, entityOf, cellOf, records } = this;
    if (count === this.compacted) return;
    const order = this.inOrder();
    const places = new Int32Array(count);
    let [last, lastEntity, lastCell] = [-1, -1, -1];
    const entities = new Int32Array(count);
    const cells = new Int32Array(count);
    const sums = new Int32Array(count);
    for (const state of order) {
      const [entity, cell] = [entityOf[state] as number, cellOf[state] as number];
      if (entity !== lastEntity || cell !== lastCell) {
        last += 1;
        [lastEntity, lastCell] = [entity, cell];
        entities[last] = entity;
        cells[last] = cell;
      }
      places[state] = last;
      sums[last] = (sums[last] as number) + (records[state] as number);
    }
    this.count = last + 1;
    this.compacted = this.count;
    this.entityOf = entities;
    this.cellOf = cells;
    this.records = sums;
    this.sums = this.sums.map((own) => {
      const together = new ExactSums();
      together.reserve(this.count);
      together.addSums(own, places, 1);
      return together;
    });
  }

  private inOrder(): Int32Array {
    const { count, entityOf, cellOf, slots } = this;
    const starts = groupStarts(entityOf, count, this.entities.size);
    const order = orderByGroup(entityOf, count, starts);
    const compare = (left: number, right: number): number => {
      const [cell, other] = [cellOf[left] as number, cellOf[right] as number];
      return (cell % slots) - (other % slots) || cell - other;
    };
    for (let entity = 0; entity + 1 < starts.length; entity += 1) {
      const [start, end] = [starts[entity] as number, starts[entity + 1] as number];
      if (end - start > MAX_INSERTED) order.subarray(start, end).sort(compare);
      else insertInOrder(order, start, end, compare);
    }
    return order;
  }
}

function insertInOrder(
  states: Int32Array,
  start: number,
  end: number,
  compare: (left: number, right: number) => number,
): void {
  for (let index = start + 1; index < end; index += 1) {
    const state = states[index] as number;
    let place = index;
    for (; place > start && compare(states[place - 1] as number, state) > 0; place -= 1) {
      states[place] = states[place - 1] as number;
    }
    states[place] = state;
  }
}
