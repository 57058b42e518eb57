import { ExactSums } from './exact-sums';
import type { Numbering } from './numbering';

const NO_STATE = -1;
const NO_INSTANT = Number.POSITIVE_INFINITY;
// How many states of an entity are looked through one by one.
const MAX_STEPS = 8;
// Up to so many numbers are sorted fastest by putting each in its place.
const MAX_INSERTED = 32;

/**
 * What is kept of each entity (a customer, a rep, a user) in each cell: how many records, and sums of fields. Unlike
 * counts of distinct entities, these add up, over records as over cells.
 */
export class EntityStates {
  readonly records: number[] = [];
  readonly entityOf: number[] = [];
  readonly cellOf: number[] = [];
  readonly sums: readonly ExactSums[];
  /** The instant of the first record of each entity, wherever it lies, and its segment. */
  readonly first: number[] = [];
  readonly firstSegment: number[] = [];
  /** The last state of each entity that was made, and for each state the one of its entity made before it. */
  private readonly last: number[] = [];
  private readonly previous: number[] = [];
  /** The states of entities that have many, by entity and cell. */
  private readonly indexes = new Map<number, Map<number, number>>();

  /** @param fields the names of the fields that are summed */
  constructor(
    readonly entities: Numbering<string>,
    readonly fields: readonly string[],
  ) {
    this.sums = fields.map(() => new ExactSums());
  }

  /** The number of the state of an entity in a cell, which is made where there is none. */
  stateFor(entity: number, cell: number): number {
    const { last, previous, cellOf } = this;
    let state = last[entity] ?? NO_STATE;
    // Most often the last one, as records tend to come in the order of time.
    for (let steps = 0; state !== NO_STATE; steps += 1) {
      if (cellOf[state] === cell) return state;
      if (steps === MAX_STEPS) return this.indexedState(entity, cell);
      state = previous[state] as number;
    }
    return this.addState(entity, cell);
  }

  addRecords(state: number, records: number): void {
    this.records[state] = (this.records[state] as number) + records;
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
    const first = this.first[entity] ?? NO_INSTANT;
    if (instant > first) return;
    if (instant === first && compareSegments(segment, this.firstSegment[entity] as number) >= 0) return;
    // No holes: an array with holes is slow.
    while (this.first.length < entity) {
      this.first.push(NO_INSTANT);
      this.firstSegment.push(0);
    }
    this.first[entity] = instant;
    this.firstSegment[entity] = segment;
  }

  /** The states in the order of their entities, and of the cells' slots within each. */
  inOrder(slotOf: (cell: number) => number): Int32Array {
    const { last, previous, cellOf } = this;
    const order = new Int32Array(this.records.length);
    const slots = new Int32Array(this.records.length);
    let end = 0;
    for (let state of last) {
      const start = end;
      for (; state !== NO_STATE; state = previous[state] as number) {
        order[end] = state;
        slots[end] = slotOf(cellOf[state] as number);
        end += 1;
      }
      if (end - start > MAX_INSERTED) {
        order
          .subarray(start, end)
          .sort((left, right) => slotOf(cellOf[left] as number) - slotOf(cellOf[right] as number) || left - right);
      } else sortBySlot(order, slots, start, end);
    }
    return order;
  }

  private addState(entity: number, cell: number): number {
    const { last, sums } = this;
    const state = this.records.length;
    // No holes here either.
    while (last.length <= entity) last.push(NO_STATE);
    this.previous.push(last[entity] as number);
    last[entity] = state;
    this.records.push(0);
    this.entityOf.push(entity);
    this.cellOf.push(cell);
    for (const own of sums) own.reserve(state + 1);
    return state;
  }

  /** The same as {@link stateFor} for an entity that has too many states to look through them all. */
  private indexedState(entity: number, cell: number): number {
    let index = this.indexes.get(entity);
    if (index === undefined) {
      index = new Map();
      for (let state = this.last[entity] as number; state !== NO_STATE; state = this.previous[state] as number) {
        index.set(this.cellOf[state] as number, state);
      }
      this.indexes.set(entity, index);
    }
    let state = index.get(cell);
    if (state === undefined) {
      state = this.addState(entity, cell);
      index.set(cell, state);
    }
    return state;
  }
}

/** Puts a few states in the order of their slots, and those of one slot in the order in which they were made. */
function sortBySlot(states: Int32Array, slots: Int32Array, start: number, end: number): void {
  // The last made comes first, which is the wrong way round as a rule.
  states.subarray(start, end).reverse();
  slots.subarray(start, end).reverse();
  for (let index = start + 1; index < end; index += 1) {
    const [state, slot] = [states[index] as number, slots[index] as number];
    let place = index;
    for (; place > start && (slots[place - 1] as number) > slot; place -= 1) {
      states[place] = states[place - 1] as number;
      slots[place] = slots[place - 1] as number;
    }
    states[place] = state;
    slots[place] = slot;
  }
}
