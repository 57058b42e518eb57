import { ExactSums } from './exact-sums';
import type { Numbering } from './numbering';

// A pair of an entity and a cell makes one number that is still an exact integer.
const MAX_CELLS = 2 ** 26;
const NONE = Number.POSITIVE_INFINITY;

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
  private readonly stateOf = new Map<number, number>();

  /** @param fields the names of the fields that are summed */
  constructor(
    readonly entities: Numbering<string>,
    readonly fields: readonly string[],
  ) {
    this.sums = fields.map(() => new ExactSums());
  }

  /** The number of the state of an entity in a cell, which is made where there is none. */
  stateFor(entity: number, cell: number): number {
    if (cell >= MAX_CELLS) throw new RangeError('there are too many periods and segments to count customers in each');
    const key = entity * MAX_CELLS + cell;
    const known = this.stateOf.get(key);
    if (known !== undefined) return known;
    const state = this.records.length;
    this.stateOf.set(key, state);
    this.records.push(0);
    this.entityOf.push(entity);
    this.cellOf.push(cell);
    for (const sums of this.sums) sums.reserve(state + 1);
    return state;
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
    const first = this.first[entity] ?? NONE;
    if (instant > first) return;
    if (instant === first && compareSegments(segment, this.firstSegment[entity] as number) >= 0) return;
    // No holes: an array with holes is slow.
    while (this.first.length < entity) {
      this.first.push(NONE);
      this.firstSegment.push(0);
    }
    this.first[entity] = instant;
    this.firstSegment[entity] = segment;
  }

  /** The states in the order of their entities, and of the cells' slots within each. */
  inOrder(slotOf: (cell: number) => number): Int32Array {
    return Int32Array.from(this.records.keys()).sort(
      (left, right) =>
        (this.entityOf[left] as number) - (this.entityOf[right] as number) ||
        slotOf(this.cellOf[left] as number) - slotOf(this.cellOf[right] as number),
    );
  }
}
