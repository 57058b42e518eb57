import { multiply } from '../exact';
import { EntityStates } from './entity-states';
import { ExactSums } from './exact-sums';
import { exactOf, LevelChanges } from './level-changes';
import { Numbering } from './numbering';
import { compareSegments } from './segments';

/** What is kept of records. The contents of two sets of records, put together, are those of all of them. */
export interface Contents {
  readonly segments: Numbering<string>;
  /** By the id of the storage. */
  readonly cells: Map<string, ExactSums>;
  readonly entities: Map<string, EntityStates>;
  readonly levels: Map<string, LevelChanges>;
  /** By the name of the source. */
  readonly ids: Map<string, Set<string>>;
  /** How many records were taken in, by the name of the source. */
  readonly records: Map<string, number>;
}

export function emptyContents(): Contents {
  return {
    segments: new Numbering(),
    cells: new Map(),
    entities: new Map(),
    levels: new Map(),
    ids: new Map(),
    records: new Map(),
  };
}

/**
 * Adds other contents, which stay as they are.
 *
 * @throws RangeError if both have a record with the same id
 */
export function addContents(target: Contents, other: Contents, slots: number): void {
  for (const [source, ids] of other.ids) {
    const known = target.ids.get(source) ?? new Set();
    for (const id of ids) {
      if (known.has(id)) throw new RangeError(`${source} has a record with the id ${JSON.stringify(id)} twice`);
    }
    target.ids.set(source, new Set([...known, ...ids]));
  }
  for (const [source, records] of other.records) {
    target.records.set(source, (target.records.get(source) ?? 0) + records);
  }
  const segments = other.segments.values.map((key) => target.segments.codeOf(key));
  const moved = (cell: number): number => (segments[Math.floor(cell / slots)] as number) * slots + (cell % slots);
  for (const [id, sums] of other.cells) {
    const own = target.cells.get(id) ?? new ExactSums();
    target.cells.set(id, own);
    own.reserve(target.segments.size * slots);
    for (const cell of sums.cells()) own.addExact(moved(cell), sums.valueAt(cell));
  }
  const compare = (left: number, right: number): number =>
    compareSegments(target.segments.values[left] as string, target.segments.values[right] as string);
  for (const [id, states] of other.entities) {
    const own = target.entities.get(id) ?? new EntityStates(new Numbering(), states.fields, slots);
    target.entities.set(id, own);
    states.compact();
    own.reserve(states.count);
    for (let state = 0; state < states.count; state += 1) {
      const entity = states.entityOf[state] as number;
      const ownEntity = own.entities.codeOf(states.entities.values[entity] as string);
      const ownState = own.add(ownEntity, moved(states.cellOf[state] as number), states.records[state] as number);
      own.seen(
        ownEntity,
        states.first[entity] as number,
        segments[states.firstSegment[entity] as number] as number,
        compare,
      );
      for (const [index, sums] of states.sums.entries()) own.sums[index]?.addExact(ownState, sums.valueAt(state));
    }
  }
  for (const [id, changes] of other.levels) {
    const own = target.levels.get(id) ?? new LevelChanges(new Numbering());
    target.levels.set(id, own);
    own.refine(changes.divisor);
    const factor = exactOf(own.divisor / changes.divisor);
    for (let index = 0; index < changes.count; index += 1) {
      own.add(
        own.names.codeOf(changes.names.values[changes.customers[index] as number] as string),
        segments[changes.segments[index] as number] as number,
        changes.instants[index] as number,
        multiply(changes.amountAt(index), factor),
        changes.seats[index] as number,
      );
    }
  }
}
