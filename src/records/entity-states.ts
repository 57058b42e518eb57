import { ExactSums } from './exact-sums';
import { groupStarts } from './group-starts';
import { grown } from './grown';
import type { Numbering } from './numbering';
import { orderByGroup } from './order-by-group';

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

  /** The states sorted by one part of what they are of after the other, the least important first. */
  private inOrder(): Int32Array {
    const { count, entityOf, cellOf, slots } = this;
    const segmentOf = new Int32Array(count);
    const slotOf = new Int32Array(count);
    let segments = 1;
    for (let state = 0; state < count; state += 1) {
      const cell = cellOf[state] as number;
      const segment = Math.floor(cell / slots);
      segmentOf[state] = segment;
      slotOf[state] = cell - segment * slots;
      if (segment >= segments) segments = segment + 1;
    }
    const bySegment = orderByGroup(segmentOf, count, groupStarts(segmentOf, count, segments));
    const bySlot = orderByGroup(slotOf, count, groupStarts(slotOf, count, slots), bySegment);
    return orderByGroup(entityOf, count, groupStarts(entityOf, count, this.entities.size), bySlot);
  }
}
